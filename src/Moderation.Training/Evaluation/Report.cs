using Moderation.Scoring.Policies;

namespace Moderation.Training.Evaluation;

/// <summary>Everything an evaluation found.</summary>
internal sealed record Report
{
    public required string Model { get; init; }

    public required string ModelHash { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Per file and, where a file has several, per source.</summary>
    public required IReadOnlyList<QuestionResult> Results { get; init; }

    /// <summary>Share of each file's comments that the policy holds, by reason.</summary>
    public required IReadOnlyList<Held> Held { get; init; }

    public required IReadOnlyList<Functionality> HateCheck { get; init; }

    public required IReadOnlyList<IdentityTerm> Identity { get; init; }

    public required IReadOnlyList<Robustness> Robustness { get; init; }
}
