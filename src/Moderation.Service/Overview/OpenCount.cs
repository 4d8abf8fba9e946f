namespace Moderation.Service.Overview;

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
