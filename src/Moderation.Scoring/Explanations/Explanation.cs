using Moderation.Scoring.Assessments;

namespace Moderation.Scoring.Explanations;

/// <summary>
/// Why a score is what it is. <see cref="Base"/> and all contributions add up to <see cref="LogOdds"/>, and the score is 1 / (1 +
/// exp(-<see cref="LogOdds"/>)).
/// </summary>
/// <param name="Question">Which score.</param>
/// <param name="LogOdds">The logarithm of the odds, in nats.</param>
/// <param name="Base">The log-odds before anything in the comment is counted, in nats.</param>
/// <param name="Contributions">What the parts of the comment add, the strongest first. N-grams of one kind at one place are one
/// contribution.</param>
public sealed record Explanation(Question Question, double LogOdds, double Base, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>
    /// The words that the second opinion's own contribution rests on, the most telling first, each with what that contribution loses when
    /// the word is left out, in nats. They do not add up. Empty when no second opinion was asked.
    /// </summary>
    public IReadOnlyList<WordContribution> TellingWords { get; init; } = [];
}
