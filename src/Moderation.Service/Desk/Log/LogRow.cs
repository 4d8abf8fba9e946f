using CsvHelper;
using Moderation.Service.Logbook;

namespace Moderation.Service.Desk.Log;

/// <summary>An entry of a moderator's log, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record LogRow
{
    [CsvFormat("yyyy-MM-dd HH:mm:ss")]
    public required DateTimeOffset DecidedAtUtc { get; init; }

    public required string Outcome { get; init; }

    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required int Revision { get; init; }

    public required int Sequence { get; init; }

    public int? Undoes { get; init; }

    public required bool Stands { get; init; }

    public string? Via { get; init; }

    public string? Note { get; init; }

    public string? ArticleTitle { get; init; }

    public string? Excerpt { get; init; }

    public static LogRow From(LogEntry entry) => new()
    {
        DecidedAtUtc = entry.DecidedAt,
        Outcome = entry.Outcome,
        SiteId = entry.SiteId,
        CommentId = entry.CommentId,
        Revision = entry.Revision,
        Sequence = entry.Sequence,
        Undoes = entry.Undoes,
        Stands = entry.Stands,
        Via = entry.Via,
        Note = entry.Note,
        ArticleTitle = entry.ArticleTitle,
        Excerpt = entry.Excerpt,
    };
}
