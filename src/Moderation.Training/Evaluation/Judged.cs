using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Evaluation;

/// <summary>A labelled comment, its scores, and the verdict of the policy.</summary>
internal sealed record Judged(LabelledComment Comment, Scores Scores, Verdict Verdict)
{
    public bool? Label(Question question) => Labels.Asked(Comment, question);

    /// <summary>The score and the truth; a comment without a label counts as negative.</summary>
    public Answer Answer(Question question) => new(Scores[question], Label(question) == true);

    public bool IsFlaggedFor(string reason) => Verdict.Reasons.Any(found => found.Code == reason);
}

/// <summary>A score and the truth.</summary>
internal readonly record struct Answer(double Score, bool Label);
