namespace Moderation.Contracts;

/// <summary>Why readers report a comment.</summary>
public static class ReportReasons
{
    /// <summary>The reason code of a decision that holds a comment because readers reported it.</summary>
    public const string Code = "reader-report";

    /// <summary>Anything else, and what is taken when no reason is given.</summary>
    public const string Other = "other";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["offensive", "abusive", "spam", Other];
}
