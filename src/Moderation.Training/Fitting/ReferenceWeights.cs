using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>Weighs rows so that they stand for a reference mixture: within each answer every source counts the same, and the answers count as the mixture says. The mean weight is one.</summary>
internal static class ReferenceWeights
{
    /// <summary>The mixture for which scores are probabilities.</summary>
    public static ScoredRow[] ForCalibration(Question question, IReadOnlyList<ScoredRow> rows) => Weigh(question, rows, Reference.Includes, HasBothAnswers);

    /// <summary>The good comments that set a threshold.</summary>
    public static ScoredRow[] ForThreshold(Question question, IReadOnlyList<ScoredRow> rows) =>
        Weigh(question, [.. rows.Where(row => !row.Label)], Reference.IsOrdinary, included => included.Length > 0);

    /// <summary>Data that is none of the known sources is its own reference.</summary>
    private static ScoredRow[] Weigh(Question question, IReadOnlyList<ScoredRow> rows, Func<LabelledComment, Question, bool> includes, Func<ScoredRow[], bool> isEnough)
    {
        var included = rows.Where(row => includes(row.Row.Comment, question)).ToArray();
        if (!isEnough(included))
            included = [.. rows];
        var sizes = included.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var sources = sizes.Keys.GroupBy(key => key.Label).ToDictionary(group => group.Key, group => group.Count());
        return [.. included.Select(row => row with { Weight = (float)(included.Length * Share(question, row.Label, sources.Count) / sources[row.Label] / sizes[Key(row)]) })];
    }

    private static bool HasBothAnswers(ScoredRow[] rows) => rows.Any(row => row.Label) && rows.Any(row => !row.Label);

    private static (string Source, bool Label) Key(ScoredRow row) => (row.Row.Comment.Source, row.Label);

    private static double Share(Question question, bool label, int answers)
    {
        var positives = Reference.PositiveShare(question);
        return answers == 1 ? 1 : label ? positives : 1 - positives;
    }
}
