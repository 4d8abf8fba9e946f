using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Evaluation;

/// <summary>A labelled comment and what the model and its policy said of it.</summary>
internal sealed record Judged(LabelledComment Comment, Scores Scores, Verdict Verdict)
{
    public bool? Label(Question question) => question is Question.Spam or Question.Toxicity ? Labels.Asked(Comment, question) : null;

    public bool IsFlaggedFor(string reason) => Verdict.Reasons.Any(found => found.Code == reason);
}
