using Moderation.Scoring.Assessments;

namespace Moderation.Scoring.Explanations;

/// <summary>Why a score is what it is. <see cref="Base"/> and all contributions add up to <see cref="LogOdds"/>, and the score is 1 / (1 + exp(-<see cref="LogOdds"/>)).</summary>
/// <param name="Question">Which score.</param>
/// <param name="LogOdds">The logarithm of the odds, in nats.</param>
/// <param name="Base">What every comment starts from.</param>
/// <param name="Contributions">What the comment brings, the strongest first. n-grams of one kind at one place are one contribution.</param>
public sealed record Explanation(Question Question, double LogOdds, double Base, IReadOnlyList<Contribution> Contributions);
