using Dapper;
using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Service.Access;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Queue;

/// <summary>The conditions that a filter and a reviewer's sites put on comments <c>c</c>.</summary>
public sealed class QueueSql
{
    /// <summary>Only what is open has an index of words; of the rest so many are searched, the newest first.</summary>
    private const int SearchedOfSettled = 10_000;

    private readonly List<string> _conditions = [];
    private readonly string _ofReviewer;

    public QueueSql(IDatabase database, QueueFilter filter, Reviewer reviewer)
    {
        // The partial indexes are found by the constant, not by a parameter.
        _conditions.Add(filter.Outcome switch
        {
            Outcomes.Approved => "c.standing = 'approved'",
            Outcomes.Rejected => "c.standing = 'rejected'",
            _ => "c.standing = 'flagged'",
        });
        _ofReviewer = SiteFilter.Sql(database, "c.site_id", reviewer.Sites);
        Parameters.Add("Sites", SiteFilter.Parameter(reviewer.Sites));
        if (filter.Site is { } site)
            Add("c.site_id = @site", "site", site);
        if (filter.Reason is { } reason)
            Add("c.reason_codes LIKE @reason ESCAPE '!'", "reason", $"% {Literally(reason)} %");
        if (filter.Language is { } language)
            Add("coalesce(c.detected_language, c.language) = @language", "language", language);
        if (filter.Article is { } article)
            Add("c.article_key = @article", "article", article);
        if (filter.Author is { } author)
            Add("c.author_key = @author", "author", author);
        AddBand(filter);
        if (filter.Search is { } search)
            AddSearch(database, filter.Outcome, search);
    }

    public DynamicParameters Parameters { get; } = new();

    public string Where => string.Join(" AND ", _conditions) + _ofReviewer;

    public void Add(string condition, string name, object value)
    {
        _conditions.Add(condition);
        Parameters.Add(name, value);
    }

    private static string Literally(string pattern) => pattern.Replace("!", "!!").Replace("%", "!%").Replace("_", "!_");

    private void AddBand(QueueFilter filter)
    {
        if (filter is { From: null, To: null })
            return;
        var score = filter.Score == ScoreNames.Spam ? "c.spam" : "c.toxicity";
        if (filter.From is { } from)
            Add($"{score} >= @from", "from", from);
        if (filter.To is { } to)
            Add($"{score} <= @to", "to", to);
    }

    private void AddSearch(IDatabase database, string outcome, string search)
    {
        if (outcome != Outcomes.Flagged)
            _conditions.Add(
                $"""
                (c.site_id, c.comment_id) IN (
                  SELECT site_id, comment_id FROM comments
                  WHERE standing = '{(outcome == Outcomes.Approved ? Outcomes.Approved : Outcomes.Rejected)}'
                  ORDER BY standing_since DESC LIMIT {SearchedOfSettled})
                """);
        Add($"({database.Dialect.HasWords("@search")} OR c.comment_id = @search)", "search", search);
    }
}
