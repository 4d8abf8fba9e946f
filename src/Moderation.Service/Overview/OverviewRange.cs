using System.Diagnostics.CodeAnalysis;

namespace Moderation.Service.Overview;

/// <summary>How far back the overview looks, and how long one bar of its charts is.</summary>
/// <param name="Name">What it is called in an address.</param>
/// <param name="Label">What it is called in a page.</param>
/// <param name="Bars">How many bars.</param>
/// <param name="Bar">Hour or day; both start with the clock's, in UTC.</param>
public sealed record OverviewRange(string Name, string Label, int Bars, TimeSpan Bar)
{
    public static OverviewRange Day { get; } = new("24h", "24 hours", 24, TimeSpan.FromHours(1));

    public static OverviewRange Week { get; } = new("7d", "7 days", 7 * 24, TimeSpan.FromHours(1));

    public static OverviewRange Month { get; } = new("30d", "30 days", 30, TimeSpan.FromDays(1));

    public static IReadOnlyList<OverviewRange> All { get; } = [Day, Week, Month];

    public bool IsByDay => Bar == TimeSpan.FromDays(1);

    /// <summary>The end of the bar that <paramref name="now"/> is in, so that the newest bar grows until it is full.</summary>
    public DateTimeOffset Until(DateTimeOffset now) => new(now.UtcTicks / Bar.Ticks * Bar.Ticks + Bar.Ticks, TimeSpan.Zero);

    public DateTimeOffset From(DateTimeOffset now) => Until(now) - Bars * Bar;

    public static bool TryParse(string? text, [NotNullWhen(true)] out OverviewRange? range)
    {
        range = string.IsNullOrEmpty(text) ? Day : All.FirstOrDefault(known => known.Name == text);
        return range is not null;
    }
}
