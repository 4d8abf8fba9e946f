using Moderation.Scoring.Assessments;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>Weighs the labelled rows of one question against each other.</summary>
internal static class RowWeights
{
    /// <summary>Most that a contrast sentence counts, so that a few of them do not shout.</summary>
    private const double LoudestContrast = 3;

    public static ScoredRow[] Weigh(Question question, ScoredRow[] rows)
    {
        rows = Recipe.BalancesGroups(question) ? GroupBalance.Apply(rows) : rows;
        rows = ScaleContrasts(rows, Recipe.ContrastShareOf(question));
        return Recipe.BalancesAnswers(question) ? BalanceAnswers(rows) : rows;
    }

    /// <summary>Gives contrast sentences a fixed share of the weight; where there is nothing else they keep theirs.</summary>
    private static ScoredRow[] ScaleContrasts(ScoredRow[] rows, double share)
    {
        var contrasts = rows.Where(IsContrast).Sum(row => (double)row.Weight);
        var others = rows.Sum(row => (double)row.Weight) - contrasts;
        if (contrasts == 0 || others == 0)
            return rows;
        var factor = Math.Min(LoudestContrast, share / (1 - share) * others / contrasts);
        return [.. rows.Select(row => IsContrast(row) ? row with { Weight = (float)(row.Weight * factor) } : row)];
    }

    private static bool IsContrast(ScoredRow row) => Family.Find(row.Row.Comment.Source) == Family.Contrasts;

    /// <summary>Scales the positive comments so that together they weigh as much as the negative ones.</summary>
    private static ScoredRow[] BalanceAnswers(ScoredRow[] rows)
    {
        var negatives = rows.Where(row => !row.Label).Sum(row => (double)row.Weight);
        var positives = rows.Where(row => row.Label).Sum(row => (double)row.Weight);
        if (negatives == 0 || positives == 0)
            return rows;
        return [.. rows.Select(row => row.Label ? row with { Weight = (float)(row.Weight * negatives / positives) } : row)];
    }
}
