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
    /// Area under the curve among comments that name a group, each scored by the share of positives of its group and counted with its
    /// training weight; 0.5 is chance. Rare groups push it up a little, for their own comments are in their share. Null without both
    /// answers.
    /// </summary>
    public static double? Auc(IReadOnlyList<ScoredRow> rows)
    {
        var groups = rows.Select(row => (Row: row, Group: GroupNames.FindFirst(row.Row.Comment.Text)))
            .Where(item => item.Group is not null).GroupBy(item => item.Group, item => item.Row);
        var auc = Ranking.Auc([.. groups.SelectMany(group => Score([.. group]))]);
        return double.IsFinite(auc) ? Math.Round(auc, 4) : null;
    }

    private static IEnumerable<(Answer Answer, double Weight)> Score(ScoredRow[] group)
    {
        var share = group.Where(row => row.Label).Sum(row => (double)row.Weight) / group.Sum(row => (double)row.Weight);
        return group.Select(row => (new Answer(share, row.Label), (double)row.Weight));
    }
}
