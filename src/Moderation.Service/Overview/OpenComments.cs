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

    public int Count(int severity, int band) =>
        Counts.Where(count => count.Severity == severity && count.Band == band).Sum(count => count.Comments);
}

/// <summary>Open comments of one severity and one age.</summary>
public sealed record OpenCount
{
    /// <summary>1 low to 4 critical.</summary>
    public required int Severity { get; init; }

    /// <summary>Its place in <see cref="AgeBand.All"/>.</summary>
    public required int Band { get; init; }

    public string Waiting => AgeBand.All[Band].Label;

    public required int Comments { get; init; }

    /// <summary>Since when the one that has waited longest waits.</summary>
    public required DateTimeOffset Oldest { get; init; }
}

/// <summary>How long open comments have waited.</summary>
/// <param name="Label">Such as <c>1–4 h</c>.</param>
/// <param name="UpTo">The band's end; null for the last.</param>
public sealed record AgeBand(string Label, TimeSpan? UpTo)
{
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("under 1 h", TimeSpan.FromHours(1)),
        new("1–4 h", TimeSpan.FromHours(4)),
        new("4–24 h", TimeSpan.FromHours(24)),
        new("1–3 days", TimeSpan.FromDays(3)),
        new("over 3 days", null),
    ];
}
