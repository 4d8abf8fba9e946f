using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.EncoderTraining.Combining;

/// <summary>
/// What the linear model says of comments that it has not learned from: the word of a fold; its own about twins, of which it learns none.
/// </summary>
/// <param name="folds">What the folds said.</param>
/// <param name="scorer">The linear model.</param>
internal sealed class FirstOpinion(UnseenScores folds, CommentScorer scorer)
{
    /// <summary>The log-odds of a comment; null when it has none that count.</summary>
    public double? Find(LabelledComment comment, Question question) =>
        IsTwin(comment) ? Score(comment, question) : folds.Find(comment, question);

    /// <summary>Sentences of grammars are never asked about here: the encoder learns all of them.</summary>
    public static bool IsTwin(LabelledComment comment) => Family.Find(comment.Source) == Family.Contrasts;

    private double? Score(LabelledComment comment, Question question)
    {
        Span<double> logOdds = stackalloc double[WeightTable.Lanes];
        var assessment = scorer.Assess(comment.ToContent(), logOdds);
        return assessment.Facts.Readability == Readability.Readable ? logOdds[(int)question] : null;
    }
}
