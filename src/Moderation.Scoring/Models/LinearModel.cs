using Moderation.Scoring.Features;
using Moderation.Scoring.Restoring;

namespace Moderation.Scoring.Models;

/// <summary>The trained numbers: features in, log-odds out.</summary>
internal sealed class LinearModel(WeightTable weights, Head[] heads, Vocabulary vocabulary)
{
    public WeightTable Weights => weights;

    public IReadOnlyList<Head> Heads => heads;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>
    /// Computes the log-odds of every question, by its number; false when no n-gram of the comment was seen in training, so that they mean
    /// nothing.
    /// </summary>
    public bool TryScore(FeatureList features, Span<double> logOdds)
    {
        Span<double> sums = stackalloc double[WeightTable.Lanes];
        sums.Clear();
        Span<long> lanes = stackalloc long[WeightTable.Lanes];
        for (var group = FeatureGroup.Words; group <= FeatureGroup.DisguisedWords; group++)
        {
            weights.Sum(features.InGroup(group), lanes);
            for (var lane = 0; lane < sums.Length; lane++)
                sums[lane] += FeatureValues.ForGroup(group) * lanes[lane];
        }

        var divisor = FeatureValues.Divisor(features);
        foreach (var head in heads)
            logOdds[(int)head.Question] = head.LogOdds(sums[(int)head.Question], features.Facts, divisor);
        return sums[WeightTable.SeenLane] > 0;
    }

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
