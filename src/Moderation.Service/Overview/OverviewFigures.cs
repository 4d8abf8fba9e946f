namespace Moderation.Service.Overview;

/// <summary>All that the overview shows.</summary>
public sealed record OverviewFigures
{
    public required string Range { get; init; }

    public required string? Site { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>When it was counted.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>One for each hour or day of the range, empty ones too.</summary>
    public required IReadOnlyList<OutcomeBar> Outcomes { get; init; }

    /// <summary>The most frequent first.</summary>
    public required IReadOnlyList<ReasonCount> Reasons { get; init; }

    public required OpenComments Open { get; init; }

    public required Agreement Overall { get; init; }

    public required IReadOnlyList<Agreement> Sites { get; init; }

    public required IReadOnlyList<Agreement> Models { get; init; }
}
