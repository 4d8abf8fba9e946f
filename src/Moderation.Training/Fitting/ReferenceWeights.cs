using Moderation.Scoring.Assessments;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>Weighs rows so that they stand for the reference mixture: within each answer every source counts the same, and the answers count as the mixture says. The mean weight is one.</summary>
internal static class ReferenceWeights
{
    public static ScoredRow[] Apply(Question question, IEnumerable<ScoredRow> rows)
    {
        var all = rows.ToArray();
        var included = all.Where(row => Reference.Includes(row.Row.Comment, question)).ToArray();
        included = HasBothAnswers(included) ? included : all;
        var sizes = included.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var sources = sizes.Keys.GroupBy(key => key.Label).ToDictionary(group => group.Key, group => group.Count());
        return [.. included.Select(row => row with { Weight = (float)(included.Length * Share(row.Label) / sources[row.Label] / sizes[Key(row)]) })];
    }

    /// <summary>Data that is none of the known sources is its own reference.</summary>
    private static bool HasBothAnswers(ScoredRow[] rows) => rows.Any(row => row.Label) && rows.Any(row => !row.Label);

    private static (string Source, bool Label) Key(ScoredRow row) => (row.Row.Comment.Source, row.Label);

    private static double Share(bool label) => label ? Reference.PositiveShare : 1 - Reference.PositiveShare;
}
