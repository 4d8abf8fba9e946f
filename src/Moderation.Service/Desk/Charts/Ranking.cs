namespace Moderation.Service.Desk.Charts;

/// <summary>One bar of <see cref="RankedBars"/>.</summary>
public sealed record Ranking(string Name, int Value);
