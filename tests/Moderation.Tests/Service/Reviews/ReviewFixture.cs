using Microsoft.Extensions.DependencyInjection;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Acts;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Tests.Service.Reviews;

/// <summary>A service with comments that were judged, and moderators.</summary>
public sealed class ReviewFixture(TestService service)
{
    public static readonly Reviewer Anna = new("anna", IsAdministrator: false, Sites: null, Reviewer.Desk);
    public static readonly Reviewer Ben = new("ben", IsAdministrator: false, Sites: null, Reviewer.Desk);
    public static readonly Reviewer Chief = new("chief", IsAdministrator: true, Sites: null, Reviewer.Desk);

    public ReviewActs Desk => Get<ReviewActs>();

    public ReviewQueue Queue => Get<ReviewQueue>();

    public T Get<T>() where T : notnull => service.Services.GetRequiredService<T>();

    public async Task<CommentModerated> HoldAsync(
        string id = "c1", int revision = 0, string body = "Buy now at http://a.example", string site = "news",
        string code = "spam", double toxicity = 0.1, double spam = 0.9, CommentAuthor? author = null, string outcome = Outcomes.Flagged,
        DateTimeOffset? at = null)
    {
        var proposal = Comments.Proposal(id, revision, body, outcome) with
        {
            Reasons = outcome == Outcomes.Approved ? [] : [new() { Code = code, Score = 0.9, Threshold = 0.5 }],
            Scores = new Dictionary<string, double> { ["toxicity"] = toxicity, ["spam"] = spam },
            NearDuplicates = Moderation.Scoring.Duplicates.NearDuplicates.KeysOf(body),
            BodyHash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)),
        };
        proposal = proposal with
        {
            Comment = proposal.Comment with { SiteId = site, Author = author },
            DecidedAt = at ?? proposal.DecidedAt
        };
        return (await Get<DecisionRecorder>().RecordAsync(proposal, default)).Decision;
    }

    public Task<CommentModerated> ApproveByMachineAsync(string id = "c1", int revision = 0) =>
        HoldAsync(id, revision, Comments.Innocent, outcome: Outcomes.Approved, spam: 0.01);

    public Task<ReviewResult> ActAsync(
        string action, Reviewer? by = null, string id = "c1", int revision = 0, int? sequence = null, string? reason = null,
        string? note = null) =>
        Desk.ActAsync(new()
        {
            SiteId = "news",
            CommentId = id,
            Revision = revision,
            Sequence = sequence,
            Action = action,
            Reason = reason,
            Note = note,
            Moderator = (by ?? Anna).Id
        }, by ?? Anna, default);

    public async Task<IReadOnlyList<string>> OpenAsync(QueueFilter? filter = null, Reviewer? reviewer = null) =>
        [.. (await Queue.ListAsync(filter ?? new(), reviewer ?? Anna, null, 100, default)).Entries.Select(entry => entry.CommentId)];

    public async Task<IReadOnlyList<CommentModerated>> HistoryAsync(string id = "c1") => await Get<DecisionHistory>().ReadAsync(
        "news", id, default);
}
