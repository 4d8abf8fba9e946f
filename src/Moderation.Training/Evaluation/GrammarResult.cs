using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;
using Moderation.Training.Contrasts;

namespace Moderation.Training.Evaluation;

/// <summary>How the sentences of one grammar are judged, on the half that training does not see.</summary>
/// <param name="Grammar">Name of the grammar.</param>
/// <param name="AbusiveHeld">The share of the abusive sentences that the policy holds.</param>
/// <param name="InnocentHeld">The share of the innocent ones that it holds.</param>
/// <param name="TwinsRight">The share of the pairs of which it holds the abusive one and approves its innocent twin.</param>
internal sealed record GrammarResult(string Grammar, Share AbusiveHeld, Share InnocentHeld, Share TwinsRight)
{
    public static async Task<IReadOnlyList<GrammarResult>> MeasureAsync(
        ICommentAssessor assessor, IReadOnlyList<Contrast> contrasts, CancellationToken cancel)
    {
        var assessments = await assessor.AssessAsync([.. contrasts.Select(contrast => contrast.ToLabelledComment().ToContent())], cancel);
        var judged = contrasts.Zip(assessments, (contrast, assessment) =>
            (Contrast: contrast, IsHeld: assessor.DefaultPolicy.Decide(assessment).Reasons.Count > 0));
        return
        [
            .. judged.GroupBy(item => item.Contrast.Grammar).OrderBy(grammar => grammar.Key, StringComparer.Ordinal)
                .Select(grammar => Count(grammar.Key, [.. grammar])),
        ];
    }

    private static GrammarResult Count(string grammar, (Contrast Contrast, bool IsHeld)[] judged) => new(
        grammar,
        Share.Among([.. judged.Where(item => item.Contrast.IsAbusive)], item => item.IsHeld),
        Share.Among([.. judged.Where(item => !item.Contrast.IsAbusive)], item => item.IsHeld),
        Share.Among([.. judged.GroupBy(item => item.Contrast.Pair)], pair => pair.All(item => item.IsHeld == item.Contrast.IsAbusive)));
}
