namespace Moderation.Benchmarks.Desk;

/// <summary>A comment with what became of it, as the service would have stored it.</summary>
public sealed record SeedComment
{
    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required string Body { get; init; }

    public required int AuthorNumber { get; init; }

    public required int ArticleNumber { get; init; }

    public required string Language { get; init; }

    /// <summary>Reason codes of the first decision; none when it approved.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required double? Toxicity { get; init; }

    public required double? Spam { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>Equal for comments of equal body.</summary>
    public required int Near { get; init; }

    /// <summary>Who settled it by hand, and when and how; null when nobody did.</summary>
    public (string Moderator, string Outcome, DateTime At)? Verdict { get; init; }

    public bool IsFlagged => Reasons.Count > 0;

    /// <summary>Held, and not settled.</summary>
    public bool IsOpen => IsFlagged && Verdict is null;

    /// <summary>1 low to 4 critical, as the service would judge; 0 settled.</summary>
    public short Severity => !IsOpen ? (short)0
        : Reasons.Contains("threat") || Reasons.Contains("identity-attack") ? (short)4
        : Reasons.Contains("toxicity") ? (short)3
        : Reasons.Contains("spam") || Reasons.Contains("reader-report") ? (short)2 : (short)1;
}
