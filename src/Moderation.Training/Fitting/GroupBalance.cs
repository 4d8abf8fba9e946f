using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// Weighs comments so that, as far as it goes, as many of those that name a group are positive as of all comments. Those about some groups
/// were mostly collected for being hateful, those about others for being friendly; a model would learn the names.
/// </summary>
internal static class GroupBalance
{
    /// <summary>A comment counts at most this many times more than before, and at least this part of it.</summary>
    private const double Most = 3;

    /// <summary>Groups with fewer comments are left as they are.</summary>
    private const int FewestComments = 50;

    public static ScoredRow[] Apply(ScoredRow[] rows)
    {
        var groups = rows.Select(row => GroupNames.FindFirst(row.Row.Comment.Text) ?? string.Empty).ToArray();
        var share = ShareOfPositives(rows);
        var factors = rows.Zip(groups).GroupBy(item => item.Second, item => item.First)
            .Where(group => group.Key.Length > 0 && group.Count() >= FewestComments)
            .ToDictionary(group => group.Key, group => Factors(ShareOfPositives([.. group]), share));
        return [.. rows.Zip(groups, (row, group) => factors.TryGetValue(group, out var factor) ? Scale(row, factor) : row)];
    }

    private static double ShareOfPositives(IReadOnlyCollection<ScoredRow> rows) =>
        rows.Where(row => row.Label).Sum(row => (double)row.Weight) / rows.Sum(row => (double)row.Weight);

    /// <summary>First the answer that is too rare gets more weight; what that cannot reach, the other answer loses.</summary>
    private static (double Positives, double Negatives) Factors(double found, double wanted)
    {
        if (found is 0 or 1 || wanted is 0 or 1)
            return (1, 1);
        var odds = found / (1 - found) / (wanted / (1 - wanted));
        return odds >= 1
            ? (Math.Max(1 / Most, Math.Min(1, Most / odds)), Math.Min(Most, odds))
            : (Math.Min(Most, 1 / odds), Math.Max(1 / Most, Math.Min(1, Most * odds)));
    }

    private static ScoredRow Scale(ScoredRow row, (double Positives, double Negatives) factor) =>
        row with { Weight = (float)(row.Weight * (row.Label ? factor.Positives : factor.Negatives)) };
}
