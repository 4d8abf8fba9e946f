using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// Weights rows so that they represent a reference mixture: every source counts the same, separately for each answer where the mixture
/// fixes the share of positives. The mean weight is 1.
/// </summary>
internal static class ReferenceWeights
{
    /// <summary>The mixture that scores are calibrated on.</summary>
    public static ScoredRow[] ForCalibration(Question question, IReadOnlyList<ScoredRow> rows) =>
        Weigh(question, rows, Reference.Includes, HasBothAnswers);

    /// <summary>The good comments that a threshold is chosen on.</summary>
    public static ScoredRow[] ForThreshold(Question question, IReadOnlyList<ScoredRow> rows) =>
        Weigh(question, [.. rows.Where(row => !row.Label)], Reference.IsOrdinary, included => included.Length > 0);

    /// <summary>Data from none of the known sources is its own reference.</summary>
    private static ScoredRow[] Weigh(
        Question question, IReadOnlyList<ScoredRow> rows, Func<LabelledComment, Question, bool> includes, Func<ScoredRow[], bool> isEnough)
    {
        var included = rows.Where(row => includes(row.Row.Comment, question)).ToArray();
        if (!isEnough(included))
            included = [.. rows];
        var positives = Reference.PositiveShare(question);
        var groups = included.GroupBy(row => (row.Row.Comment.Source, IsPositive: positives is not null && row.Label)).ToArray();
        var sources = groups.CountBy(group => group.Key.IsPositive).ToDictionary();
        return [.. groups.SelectMany(group =>
        {
            var share = ShareOf(positives, group.Key.IsPositive, sources.Count);
            var weight = (float)(included.Length * share / sources[group.Key.IsPositive] / group.Count());
            return group.Select(row => row with { Weight = weight });
        })];
    }

    private static bool HasBothAnswers(ScoredRow[] rows) => rows.Any(row => row.Label) && rows.Any(row => !row.Label);

    /// <summary>The share one answer gets; 1 when the mixture does not fix it or only one answer occurs.</summary>
    private static double ShareOf(double? positives, bool isPositive, int answers)
    {
        if (positives is not { } share || answers < 2)
            return 1;
        return isPositive ? share : 1 - share;
    }
}
