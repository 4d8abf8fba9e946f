using Moderation.Scoring.Policies;

namespace Moderation.Training.Evaluation;

/// <summary>All figures of an evaluation.</summary>
internal sealed record Report
{
    /// <summary><c>name@version</c> of every model asked.</summary>
    public required string Model { get; init; }

    /// <summary>SHA-256 of their files, in the same order.</summary>
    public required string ModelHash { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Per file, and per source where a file has several.</summary>
    public required IReadOnlyList<QuestionResult> Results { get; init; }

    /// <summary>Share of each file's comments that the policy holds, by reason.</summary>
    public required IReadOnlyList<Held> Held { get; init; }

    public required IReadOnlyList<Functionality> HateCheck { get; init; }

    public required IReadOnlyList<IdentityTerm> Identity { get; init; }

    public required IReadOnlyList<Robustness> Robustness { get; init; }
}
