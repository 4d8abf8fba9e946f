using Microsoft.ML.Data;
using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>One row in the form that ML.NET takes.</summary>
internal sealed class Example
{
    /// <summary>The feature space, and after it places for sources in training only; see <see cref="SourcePlaces"/>.</summary>
    public const int Dimension = FeatureSpace.Dimension + SourcePlaces.Most;

    /// <summary>The sparse features of a comment.</summary>
    [VectorType(Dimension)]
    public VBuffer<float> Features { get; set; }

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;
}
