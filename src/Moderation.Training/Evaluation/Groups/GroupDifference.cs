using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation.Groups;

/// <summary>How the same sentences are judged with one group, compared with the mean over all groups; 0 is fair.</summary>
/// <param name="Group">The group.</param>
/// <param name="Toxicity">Mean difference of the toxicity score.</param>
/// <param name="IdentityAttack">Mean difference of the score for attacks on identity.</param>
/// <param name="Held">Difference of the share of sentences held.</param>
internal sealed record GroupDifference(string Group, double Toxicity, double IdentityAttack, double Held)
{
    /// <param name="sentences">For each sentence, the same groups in the same order.</param>
    public static IReadOnlyList<GroupDifference> Table(IReadOnlyList<GroupJudged[]> sentences) =>
    [
        .. Enumerable.Range(0, sentences[0].Length).Select(group => new GroupDifference(
            sentences[0][group].Group,
            Difference(sentences, group, item => item.Scores[Question.Toxicity]),
            Difference(sentences, group, item => item.Scores[Question.IdentityAttack]),
            Difference(sentences, group, item => item.IsHeld ? 1 : 0))),
    ];

    private static double Difference(IReadOnlyList<GroupJudged[]> sentences, int group, Func<GroupJudged, double> value) =>
        sentences.Average(sentence => value(sentence[group]) - sentence.Average(value));
}
