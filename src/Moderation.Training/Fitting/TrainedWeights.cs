namespace Moderation.Training.Fitting;

/// <summary>The result of a training: one weight per place of the feature space, and the constant.</summary>
internal sealed record TrainedWeights(float[] Values, float Bias)
{
    public double Score(FeatureRow row)
    {
        var sum = (double)Bias;
        for (var i = 0; i < row.Indices.Length; i++)
            sum += Values[row.Indices[i]] * row.Values[i];
        return sum;
    }
}
