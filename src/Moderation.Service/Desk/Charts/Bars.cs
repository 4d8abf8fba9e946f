namespace Moderation.Service.Desk.Charts;

/// <summary>One bar of <see cref="RankedBars"/>.</summary>
public sealed record Ranking(string Name, int Value);

/// <summary>One bar of <see cref="StackedBars"/>.</summary>
/// <param name="Name">What it stands for: in the table and in its tooltip.</param>
/// <param name="Tick">The label under it; null for none.</param>
/// <param name="Values">From the bottom up.</param>
public sealed record StackedBar(string Name, string? Tick, IReadOnlyList<int> Values);

/// <summary>The parts of all stacked bars that have one colour and pattern.</summary>
/// <param name="Name">In the legend and the table.</param>
/// <param name="Fill">One of <see cref="Fills"/>.</param>
public sealed record Series(string Name, string Fill);
