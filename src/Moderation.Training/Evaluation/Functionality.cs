using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation;

/// <summary>One functional test of HateCheck (Röttger et al. 2021): comments written to test one thing.</summary>
internal sealed record Functionality(string Name, bool IsHateful, int Comments, double AccuracyAtHalf, double Flagged)
{
    /// <summary>Share that the policy judges right: holds if hateful, approves if not.</summary>
    public double Right => IsHateful ? Flagged : 1 - Flagged;

    public static IReadOnlyList<Functionality> Table(IEnumerable<Judged> judged, string source) =>
    [
        .. judged.Where(item => item.Comment.Source == source && item.Comment.Attributes.Count > 0)
            .GroupBy(item => (Name: item.Comment.Attributes[0], IsHateful: item.Label(Question.Toxicity) == true))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => new Functionality(
                group.Key.Name,
                group.Key.IsHateful,
                group.Count(),
                group.Average(item => item.Scores[Question.Toxicity] >= 0.5 == group.Key.IsHateful ? 1.0 : 0.0),
                group.Average(item => item.IsHeld ? 1.0 : 0.0))),
    ];
}
