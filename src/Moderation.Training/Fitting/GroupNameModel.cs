using Moderation.Training.Evaluation;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// A model that sees nothing of a comment but the first group it names. Were it better than chance, the weights of the training rows would
/// teach that to name a group is to attack it.
/// </summary>
internal static class GroupNameModel
{
    /// <summary>
    /// Area under the curve among comments that name a group, each scored by the other parts of the data and counted with its training
    /// weight; 0.5 is chance. Null without both answers.
    /// </summary>
    public static double? Auc(IReadOnlyList<ScoredRow> rows)
    {
        var naming = rows.Select(row => (Row: row, Group: GroupNames.FindFirst(row.Row.Comment.Text))).Where(item => item.Group is not null)
            .ToArray();
        var shares = naming.GroupBy(item => item.Group!, item => item.Row).ToDictionary(group => group.Key, group => new Shares([.. group]));
        var auc = Ranking.Auc([.. naming.Select(item =>
            (new Answer(shares[item.Group!].Without(item.Row.Row.Part), item.Row.Label), (double)item.Row.Weight))]);
        return double.IsFinite(auc) ? Math.Round(auc, 4) : null;
    }

    /// <summary>The weights of one group's comments, by part.</summary>
    private sealed class Shares(ScoredRow[] rows)
    {
        private readonly Dictionary<int, (double Positive, double All)> _parts = rows.GroupBy(row => row.Row.Part).ToDictionary(
            part => part.Key, part => (part.Where(row => row.Label).Sum(row => (double)row.Weight), part.Sum(row => (double)row.Weight)));

        private readonly (double Positive, double All) _all =
            (rows.Where(row => row.Label).Sum(row => (double)row.Weight), rows.Sum(row => (double)row.Weight));

        /// <summary>The share of positives among the comments of other parts; one half when there are none.</summary>
        public double Without(int part)
        {
            var left = _all.All - _parts[part].All;
            return left > 0 ? (_all.Positive - _parts[part].Positive) / left : 0.5;
        }
    }
}
