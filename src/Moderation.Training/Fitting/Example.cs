using Microsoft.ML.Data;
using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>One row as ML.NET sees it.</summary>
internal sealed class Example
{
    /// <summary>Places after the features, one for each source: they exist in training only, see <see cref="SourcePlaces"/>.</summary>
    public const int Dimension = FeatureSpace.Dimension + SourcePlaces.Most;

    /// <summary>The sparse features of a comment.</summary>
    [VectorType(Dimension)]
    public VBuffer<float> Features { get; set; }

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;
}
