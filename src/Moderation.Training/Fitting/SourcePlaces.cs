using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>
/// Tells a model in training which source a comment comes from. The share of spam or toxicity in a source then goes into the source's own
/// weight, which is thrown away afterwards, instead of into words that happen to be common there.
/// </summary>
internal sealed class SourcePlaces
{
    /// <summary>Number of places; with more sources, some share one.</summary>
    public const int Most = 64;

    private readonly Dictionary<string, int> _places = [];

    /// <summary>The row's vector with the place of its source appended.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">
    /// The value there, beside n-grams of length 1 in total. It is small, so that words still have to do the work; 0 appends nothing.
    /// </param>
    public (int[] Indices, float[] Values) Extend(FeatureRow row, float value)
    {
        if (value == 0)
            return (row.Indices, row.Values);
        if (!_places.TryGetValue(row.Comment.Source, out var place))
            _places[row.Comment.Source] = place = FeatureSpace.Dimension + _places.Count % Most;
        return ([.. row.Indices, place], [.. row.Values, value]);
    }
}
