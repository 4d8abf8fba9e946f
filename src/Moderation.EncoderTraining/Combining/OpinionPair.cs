using Moderation.Scoring.Assessments;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Fitting;

namespace Moderation.EncoderTraining.Combining;

/// <summary>What both opinions say of a comment that neither has learned from.</summary>
/// <param name="Row">The comment with its label; its score is the linear model's log-odds.</param>
/// <param name="Second">The encoder's log-odds.</param>
internal sealed record OpinionPair(ScoredRow Row, double Second)
{
    public bool IsTwin => FirstOpinion.IsTwin(Row.Row.Comment);

    /// <summary>The row with the score that both make together.</summary>
    public ScoredRow Together(Combination combination) => Row with { Raw = combination.LogOdds(Row.Raw, Second) };
}
