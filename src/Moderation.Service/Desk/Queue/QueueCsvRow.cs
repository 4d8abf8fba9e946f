using CsvHelper;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Desk.Queue;

/// <summary>A queue entry, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record QueueCsvRow
{
    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required int Revision { get; init; }

    public required string Outcome { get; init; }

    public required string Severity { get; init; }

    public required string Reasons { get; init; }

    public double? Toxicity { get; init; }

    public double? Spam { get; init; }

    public string? Language { get; init; }

    [CsvFormat("yyyy-MM-dd HH:mm:ss")]
    public required DateTimeOffset SinceUtc { get; init; }

    public string? Author { get; init; }

    public string? Article { get; init; }

    public string? Excerpt { get; init; }

    public static QueueCsvRow From(QueueEntry entry) => new()
    {
        SiteId = entry.SiteId,
        CommentId = entry.CommentId,
        Revision = entry.Revision,
        Outcome = entry.Outcome,
        Severity = entry.Severity.ToString().ToLowerInvariant(),
        Reasons = string.Join(' ', entry.ReasonCodes),
        Toxicity = entry.Toxicity,
        Spam = entry.Spam,
        Language = entry.Language,
        SinceUtc = entry.Since,
        Author = entry.AuthorName,
        Article = entry.ArticleTitle,
        Excerpt = entry.Excerpt,
    };
}
