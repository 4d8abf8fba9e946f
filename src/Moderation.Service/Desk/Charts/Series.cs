namespace Moderation.Service.Desk.Charts;

/// <summary>What the parts of one colour and pattern stand for.</summary>
/// <param name="Name">In the legend and the table.</param>
/// <param name="Fill">One of <see cref="Fills"/>.</param>
public sealed record Series(string Name, string Fill);
