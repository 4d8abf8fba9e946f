using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Comparisons;

/// <summary>A comment that one of the two holds and the other approves.</summary>
/// <param name="Set">The file it is from.</param>
/// <param name="Old">How it was judged before.</param>
/// <param name="New">How it is judged now.</param>
/// <param name="Size">
/// How far the deciding score moved, 0..1; where something else than a score decides, such as a word list, it is 1.
/// </param>
internal sealed record Change(string Set, Judged Old, Judged New, double Size)
{
    public bool IsNewlyHeld => New.IsHeld;

    /// <summary>Every changed decision of a set, in the order of the file.</summary>
    public static IEnumerable<Change> Find(ComparedSet set) => set.Old.Judged.Zip(set.New.Judged)
        .Where(pair => pair.First.IsHeld != pair.Second.IsHeld)
        .Select(pair => new Change(set.Name, pair.First, pair.Second, SizeOf(pair.First, pair.Second)));

    private static double SizeOf(Judged before, Judged after)
    {
        var reasons = (before.IsHeld ? before : after).Verdict.Reasons;
        return reasons.Max(reason => QuestionOf(reason) is { } question
            ? Math.Abs(after.Scores[question] - before.Scores[question])
            : 1);
    }

    /// <summary>The question whose score is the reason; null when a score is not.</summary>
    private static Question? QuestionOf(Reason reason)
    {
        foreach (var question in Scores.Questions)
        {
            if (reason.Score is not null && reason.Code == ScoreNames.Of(question))
                return question;
        }

        return null;
    }
}
