namespace Moderation.Service.Overview;

/// <summary>What waits for a moderator now.</summary>
public sealed record OpenComments(IReadOnlyList<OpenCount> Counts)
{
    /// <summary>By number: 1 low to 4 critical.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["settled", "low", "medium", "high", "critical"];

    public int Comments => Counts.Sum(count => count.Comments);

    /// <summary>Since when the one that has waited longest waits; null when nothing does.</summary>
    public DateTimeOffset? Oldest => Counts.Count == 0 ? null : Counts.Min(count => count.Oldest);

    public int InBand(int band) => Counts.Where(count => count.Band == band).Sum(count => count.Comments);

    public int OfSeverity(int severity) => Counts.Where(count => count.Severity == severity).Sum(count => count.Comments);

    public int Of(int severity, int band) => Counts.Where(count => count.Severity == severity && count.Band == band).Sum(count => count.Comments);
}
