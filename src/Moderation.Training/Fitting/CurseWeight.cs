using Moderation.Scoring.Features;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// What the fact that a comment swears at nobody takes away from its score. People call such comments toxic for their swear words, and the
/// words are worth learning from them: they are in attacks as well. So the words are learned with people's answers, and this fact makes up
/// for what is wrong in them. Learned in one go as good comments, they made the words harmless everywhere: of toxic comments on Reddit, 19
/// instead of 33 % were found where 3 % of political tweets are held.
/// </summary>
internal static class CurseWeight
{
    /// <summary>Share of these comments whose log-odds, before calibration, come to be below 0.</summary>
    private const double Share = 0.99;

    private static readonly int Place = FeatureSpace.Buckets + (int)Fact.SwearsAtNobody * FeatureSpace.Levels;

    /// <summary>The answer of people, where it was set aside and the fact makes up for it.</summary>
    public static bool AnswerOf(ScoredRow row) =>
        row.Label || (row.Row.Comment.Attributes.Contains(Preparation.Relabelled) && IndexIn(row.Row) >= 0);

    /// <summary>The row as the words are learned from it.</summary>
    public static FeatureRow WithoutFact(FeatureRow row)
    {
        var fact = IndexIn(row);
        return fact < 0
            ? row
            : row with
            {
                Indices = [.. row.Indices[..fact], .. row.Indices[(fact + 1)..]],
                Values = [.. row.Values[..fact], .. row.Values[(fact + 1)..]],
            };
    }

    /// <summary>Adds the weight of the fact.</summary>
    /// <param name="words">Weights learned without it.</param>
    /// <param name="rows">The comments they were learned from.</param>
    public static TrainedWeights Add(TrainedWeights words, IReadOnlyList<ScoredRow> rows)
    {
        var needed = rows.Where(row => !row.Label && IndexIn(row.Row) >= 0)
            .Select(row => words.Score(row.Row) / row.Row.Values[IndexIn(row.Row)]).Order().ToArray();
        if (needed.Length == 0)
            return words;
        var values = words.Values.ToArray();
        values[Place] = (float)-Math.Max(0, needed[(int)((needed.Length - 1) * Share)]);
        return words with { Values = values };
    }

    /// <summary>Where the fact is in a row; negative when it does not hold.</summary>
    public static int IndexIn(FeatureRow row) => Array.BinarySearch(row.Indices, Place);
}
