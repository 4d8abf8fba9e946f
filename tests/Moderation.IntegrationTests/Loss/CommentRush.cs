using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.Service.Decisions;
using StoredDecisions = Moderation.IntegrationTests.Servers.StoredDecisions;

namespace Moderation.IntegrationTests.Loss;

/// <summary>
/// Thousands of comments on one site: every fourth a picture, every tenth edited into its contrary, every tenth published twice.
/// Knows what must have become of them in the end.
/// </summary>
public sealed class CommentRush(RawClient client, DecisionSubscriber decisions, StoredDecisions stored)
{
    private readonly string _site = AComment.NewSite();
    private readonly Dictionary<string, CommentSubmitted> _newest = [];
    private readonly List<CommentSubmitted> _published = [];

    public int Comments => _newest.Count;

    public int Answered => Publications.Select(found => found.Decision.CommentId).Distinct().Count();

    private IEnumerable<Publication> Publications => decisions.Publications.Where(found => found.Decision.SiteId == _site);

    public async Task PublishAsync(int comments)
    {
        var wave = Enumerable.Range(_newest.Count, comments).SelectMany(Versions).ToList();
        foreach (var comment in wave)
            _newest[comment.CommentId] = comment;
        _published.AddRange(wave);
        await client.PublishAllAsync(wave);
    }

    private IEnumerable<CommentSubmitted> Versions(int number)
    {
        var comment = (number % 4 == 0 ? AComment.Picture(_site, $"{number}") : AComment.Innocent(_site, $"{number}", number));
        yield return comment;
        if (number % 10 == 3)
            yield return comment;
        if (number % 10 == 7)
            yield return comment with { Revision = 1, Body = IsPicture(comment) ? AComment.InnocentTexts[0] : AComment.PictureText };
    }

    /// <summary>Comments whose newest revision has no standing decision, or a wrong one, or one that nobody was told; by id.</summary>
    public async Task<IReadOnlyList<string>> UnsettledAsync()
    {
        var told = Publications.Select(found => found.Decision.DecisionId).ToHashSet();
        var standing = (await stored.OfSiteAsync(_site)).Where(row => row.Stands).ToLookup(row => row.CommentId);
        return [.. _newest.Values.Where(comment => !IsSettled(comment)).Select(comment => comment.CommentId)];

        bool IsSettled(CommentSubmitted comment) =>
            standing[comment.CommentId].ToList() is [var row]
            && row.Revision == comment.Revision
            && row.Outcome == Right(comment)
            && told.Contains(DecisionIds.Of(row.SiteId, row.CommentId, row.Revision, row.Sequence));
    }

    /// <summary>
    /// Publications that say something else than what is recorded, or approve of a picture, or reuse another decision's id.
    /// </summary>
    public async Task<IReadOnlyList<string>> LiesAsync()
    {
        var recorded = (await stored.OfSiteAsync(_site))
            .ToDictionary(row => (row.CommentId, row.Sequence), row => (row.Revision, row.Outcome));
        var right = _published.DistinctBy(comment => (comment.CommentId, comment.Revision))
            .ToDictionary(comment => (comment.CommentId, comment.Revision), Right);
        var ids = new Dictionary<Guid, (string, int)>();
        return [.. Publications.Select(found => found.Decision).Where(decision =>
            recorded.GetValueOrDefault((decision.CommentId, decision.Sequence)) != (decision.Revision, decision.Outcome)
            || right[(decision.CommentId, decision.Revision)] != decision.Outcome
            || !ids.TryAdd(decision.DecisionId, (decision.CommentId, decision.Sequence))
                && ids[decision.DecisionId] != (decision.CommentId, decision.Sequence)).Select(decision => decision.ToString())];
    }

    /// <summary>Rows in the table of comments.</summary>
    public async Task<int> RecordedAsync() => (await stored.OfSiteAsync(_site)).Select(row => row.CommentId).Distinct().Count();

    private static bool IsPicture(CommentSubmitted comment) => comment.Body == AComment.PictureText;

    private static string Right(CommentSubmitted comment) => IsPicture(comment) ? Outcomes.Flagged : Outcomes.Approved;
}
