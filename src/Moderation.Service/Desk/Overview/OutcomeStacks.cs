using System.Globalization;
using Moderation.Service.Desk.Charts;
using Moderation.Service.Overview;

namespace Moderation.Service.Desk.Overview;

/// <summary>Outcomes per hour or day for <see cref="StackedBars"/>: the rare ones at the bottom, where they are easy to compare.</summary>
public static class OutcomeStacks
{
    public static IReadOnlyList<Series> OfMachine { get; } =
        [new("rejected", "fill-rejected"), new("flagged", "fill-flagged"), new("approved", "fill-approved")];

    public static IReadOnlyList<Series> OfModerators { get; } = [new("rejected", "fill-rejected"), new("approved", "fill-approved")];

    public static IReadOnlyList<StackedBar> Machine(OverviewRange range, IReadOnlyList<OutcomeBar> bars) =>
        Bars(range, bars, bar => [bar.Machine.Rejected, bar.Machine.Flagged, bar.Machine.Approved]);

    public static IReadOnlyList<StackedBar> Moderators(OverviewRange range, IReadOnlyList<OutcomeBar> bars) =>
        Bars(range, bars, bar => [bar.Moderators.Rejected, bar.Moderators.Approved]);

    private static List<StackedBar> Bars(
        OverviewRange range, IReadOnlyList<OutcomeBar> bars, Func<OutcomeBar, IReadOnlyList<int>> values) =>
        [.. bars.Select((bar, place) => new StackedBar(Name(range, bar.Start), Tick(range, bar.Start, place), values(bar)))];

    private static string Name(OverviewRange range, DateTimeOffset start) => Say(range.IsByDay ? "ddd d MMM" : "ddd d MMM HH:mm", start);

    // At most ten on a wide page; a narrow page shows every other one.
    private static string? Tick(OverviewRange range, DateTimeOffset start, int place) => range switch
    {
        { IsByDay: true } => place % 3 == 0 ? Say("d MMM", start) : null,
        { Bars: > 24 } => start.Hour == 12 ? Say("ddd d", start) : null,
        _ => start.Hour % 3 == 0 ? Say("HH:mm", start) : null,
    };

    private static string Say(string format, DateTimeOffset time) => time.ToString(format, CultureInfo.InvariantCulture);
}
