using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>A decision that follows one that stands, about the same revision.</summary>
public sealed record NextDecision
{
    public required string Outcome { get; init; }

    public required IReadOnlyList<DecisionReason> Reasons { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The way it came in.</summary>
    public required string Via { get; init; }

    public string? Note { get; init; }

    /// <summary>The sequence of the decision that it takes back.</summary>
    public int? Undoes { get; init; }

    /// <summary>Since when the comment counts as waiting; not given, since this decision.</summary>
    public DateTimeOffset? Since { get; init; }
}
