using Microsoft.ML.Data;
using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>Turns extracted features into sparse vectors for training, with the same values that serving adds up.</summary>
internal static class FeatureVectors
{
    public static (int[] Indices, float[] Values) ToSparse(FeatureList features)
    {
        var indices = features.All.ToArray();
        var values = new float[indices.Length];
        var divisor = FeatureValues.Divisor(features);
        foreach (var group in Enum.GetValues<FeatureGroup>())
            values.AsSpan()[features.RangeOf(group)].Fill((float)(FeatureValues.ForGroup(group) / divisor));
        Array.Sort(indices, values);
        var facts = features.Facts.ToArray().Select(fact => FeatureSpace.Buckets + fact).Order().ToArray();
        return ([.. indices, .. facts], [.. values, .. Enumerable.Repeat((float)(FeatureValues.Fact / divisor), facts.Length)]);
    }

    public static VBuffer<float> ToBuffer((int[] Indices, float[] Values) vector) =>
        new(Example.Dimension, vector.Indices.Length, vector.Values, vector.Indices);
}
