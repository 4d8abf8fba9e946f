namespace Moderation.Service.Overview;

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
