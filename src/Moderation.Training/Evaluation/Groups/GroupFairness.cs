using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;

namespace Moderation.Training.Evaluation.Groups;

/// <summary>Whether the same sentence gets the same judgement whichever group it names.</summary>
/// <param name="Sentences">What changing the group does to each sentence.</param>
/// <param name="Groups">How each group differs from the others over all sentences.</param>
internal sealed record GroupFairness(IReadOnlyList<SentenceSpread> Sentences, IReadOnlyList<GroupDifference> Groups)
{
    /// <summary>The questions whose answer must not depend on the group.</summary>
    public static IReadOnlyList<Question> Asked { get; } = [Question.Toxicity, Question.IdentityAttack];

    public static async Task<GroupFairness> MeasureAsync(ICommentAssessor assessor, CancellationToken cancel)
    {
        var groups = GroupFiles.ReadGroups();
        var judged = new List<(GroupSentence Sentence, GroupJudged[] Answers)>();
        foreach (var sentence in GroupFiles.ReadSentences())
            judged.Add((sentence, await JudgeAsync(assessor, sentence, groups, cancel)));
        return From(judged);
    }

    public static GroupFairness From(IReadOnlyList<(GroupSentence Sentence, GroupJudged[] Answers)> judged) => new(
        [.. judged.SelectMany(item => Asked.Select(question => SentenceSpread.Measure(item.Sentence, question, item.Answers)))],
        GroupDifference.Table([.. judged.Select(item => item.Answers)]));

    private static async Task<GroupJudged[]> JudgeAsync(
        ICommentAssessor assessor, GroupSentence sentence, IReadOnlyList<GroupForms> groups, CancellationToken cancel)
    {
        CommentContent[] comments = [.. groups.Select(group => new CommentContent { Body = group.PutInto(sentence.Text) })];
        var assessments = await assessor.AssessAsync(comments, cancel);
        return
        [
            .. groups.Zip(assessments, (group, assessment) => new GroupJudged(
                group.Many, assessment.Scores, assessor.DefaultPolicy.Decide(assessment).Reasons.Count > 0)),
        ];
    }
}
