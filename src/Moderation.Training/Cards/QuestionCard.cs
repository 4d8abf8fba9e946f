using Moderation.Scoring.Assessments;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.Training.Cards;

/// <summary>How one question was trained, and how it did on comments held out of training.</summary>
internal sealed record QuestionCard
{
    public required Question Question { get; init; }

    /// <summary>True when its labels come from word lists and categories of other questions instead of people's answers.</summary>
    public required bool WeaklySupervised { get; init; }

    public required int Folds { get; init; }

    public required double Strength { get; init; }

    public required double Slope { get; init; }

    public required double Intercept { get; init; }

    public required IReadOnlyList<SourceShare> Sources { get; init; }

    /// <summary>
    /// What a model would reach that sees nothing but the group a comment names, with the weights of training; 0.5 is chance. Null without
    /// such comments.
    /// </summary>
    public required double? GroupNameAuc { get; init; }

    public required double ReferenceAuc { get; init; }

    public required double ReferenceCalibrationError { get; init; }

    /// <summary>On the reference mixture. The mean weight of a comment is 1.</summary>
    public required IReadOnlyList<Reliability> ReferenceReliability { get; init; }

    public static QuestionCard Describe(FittedHead head)
    {
        var answers = head.Mixture.Select(row => (new Answer(head.Probability(row), row.Label), (double)row.Weight)).ToArray();
        var table = Reliability.Table(answers);
        return new QuestionCard
        {
            Question = head.Question,
            WeaklySupervised = head.Question is not (Question.Spam or Question.Toxicity),
            Folds = Recipe.FoldsOf(head.Question),
            Strength = Recipe.StrengthOf(head.Question),
            Slope = head.Slope,
            Intercept = head.Intercept,
            Sources = SourceShare.CountAll(head),
            GroupNameAuc = GroupNameModel.Auc(head.Unseen),
            ReferenceAuc = Ranking.Auc([.. answers.Select(item => item.Item1)]),
            ReferenceCalibrationError = Reliability.Error(table),
            ReferenceReliability = table,
        };
    }
}
