using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation;

/// <summary>What is held of one file when comments that merely swear count neither as offensive nor as good.</summary>
/// <param name="Set">Name of the file.</param>
/// <param name="LeftOut">Number of comments that merely swear.</param>
/// <param name="Positives">The share of the other toxic ones that the policy holds.</param>
/// <param name="Negatives">The share of the other good ones that the policy holds.</param>
/// <param name="RecallAtOneIn200">Share of toxic ones found where the score holds 1 in 200 good ones.</param>
/// <param name="RecallAtOneIn1000">The same for 1 in 1,000.</param>
internal sealed record WithoutSwearing(
    string Set, int LeftOut, Share Positives, Share Negatives, double? RecallAtOneIn200, double? RecallAtOneIn1000)
{
    /// <summary>Null where no comment is labelled for toxicity, or none merely swears.</summary>
    public static WithoutSwearing? Measure(JudgedSet set)
    {
        var asked = set.Judged.Where(item => item.Label(Question.Toxicity) is not null).ToLookup(item => MereSwearing.Is(item.Comment));
        if (!asked[true].Any())
            return null;
        var counted = asked[false].ToLookup(item => item.Label(Question.Toxicity) == true);
        Answer[] answers = [.. asked[false].Select(item => item.Answer(Question.Toxicity))];
        return new WithoutSwearing(
            set.Name,
            asked[true].Count(),
            Share.Among([.. counted[true]], item => item.IsHeld),
            Share.Among([.. counted[false]], item => item.IsHeld),
            Ranking.RecallAtOneIn(200, answers),
            Ranking.RecallAtOneIn(1_000, answers));
    }
}
