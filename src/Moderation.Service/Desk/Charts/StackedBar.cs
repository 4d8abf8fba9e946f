namespace Moderation.Service.Desk.Charts;

/// <summary>One bar of <see cref="StackedBars"/>.</summary>
/// <param name="Name">What it stands for, in the table and when pointed at.</param>
/// <param name="Tick">What stands under it; null for nothing.</param>
/// <param name="Values">The first one lies at the bottom.</param>
public sealed record StackedBar(string Name, string? Tick, IReadOnlyList<int> Values);
