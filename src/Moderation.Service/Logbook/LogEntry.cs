namespace Moderation.Service.Logbook;

/// <summary>Something a moderator decided.</summary>
public sealed record LogEntry
{
    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required int Sequence { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The moderator's own words.</summary>
    public string? Note { get; init; }

    public string? Via { get; init; }

    /// <summary>The sequence of the decision that this one took back.</summary>
    public int? Undoes { get; init; }

    /// <summary>Whether it stands, so that it can be taken back.</summary>
    public required bool Stands { get; init; }

    public string? ArticleTitle { get; init; }

    /// <summary>
    /// The beginning of what was judged, one line of plain text; null when it was edited since or retention has erased it.
    /// </summary>
    public string? Excerpt { get; init; }

    public bool CanBeUndone => Stands && Undoes is null;
}
