using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Evaluation;

/// <summary>A labelled comment, its scores, and the verdict of the policy.</summary>
internal sealed record Judged(LabelledComment Comment, Scores Scores, Verdict Verdict)
{
    /// <summary>The policy has something against it, whatever that is.</summary>
    public bool IsHeld => Verdict.Reasons.Count > 0;

    public bool IsLabelled => Comment is not { Toxic: null, Spam: null };

    public bool IsBad => Comment is { Toxic: 1 } or { Spam: 1 };

    public bool IsGood => IsLabelled && !IsBad;

    /// <summary>What people answered; null when they were not asked.</summary>
    public bool? Label(Question question) => Labels.Asked(Comment, question) ?? SourceCategories.Find(Comment, question);

    /// <summary>The score and the truth; a comment without a label counts as negative.</summary>
    public Answer Answer(Question question) => new(Scores[question], Label(question) == true);
}

/// <summary>A score and the truth.</summary>
internal readonly record struct Answer(double Score, bool Label);
