using Moderation.Scoring.Assessments;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>One source's part in one question.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Licence">As its publishers state it.</param>
/// <param name="Rows">Comments used.</param>
/// <param name="Positives">Of them, positive.</param>
/// <param name="Share">Its share of the total training weight, 0..1.</param>
internal sealed record SourceShare(string Source, string Description, string Licence, int Rows, int Positives, double Share)
{
    public static IReadOnlyList<SourceShare> CountAll(FittedHead head)
    {
        var total = head.Unseen.Sum(row => (double)row.Weight);
        return
        [
            .. head.Unseen.GroupBy(row => row.Row.Comment.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            {
                var notes = SourceNotes.Find(group.Key);
                return new SourceShare(group.Key, notes.Description, notes.Licence, group.Count(), group.Count(row => row.Label), Math.Round(group.Sum(row => (double)row.Weight) / total, 4));
            }),
        ];
    }
}
