using Moderation.Scoring.Checks;
using Moderation.Scoring.Models;

namespace Moderation.Training.Evaluation.Cases;

/// <summary>How a model and its policy judge cases.</summary>
/// <param name="All">All cases together.</param>
/// <param name="Kinds">The cases of each kind, by its name.</param>
internal sealed record CaseResults(CaseKind All, IReadOnlyList<CaseKind> Kinds)
{
    public static async Task<CaseResults> MeasureAsync(ICommentAssessor assessor, IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var assessments = await assessor.AssessAsync([.. cases.Select(item => item.Content)], cancel);
        JudgedCase[] judged =
            [.. cases.Zip(assessments, (item, assessment) => new JudgedCase(item, assessor.DefaultPolicy.Decide(assessment)))];
        return new CaseResults(
            CaseKind.Count("all", judged),
            [
                .. judged.GroupBy(item => item.Case.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                    .Select(kind => CaseKind.Count(kind.Key, [.. kind])),
            ]);
    }
}
