using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>
/// While it is trained, a model may know which source a comment comes from. How much of a source is spam, or toxic, then goes into that weight, which is thrown away, and not into the words that
/// happen to be common there.
/// </summary>
internal sealed class SourcePlaces
{
    /// <summary>More sources than this share places.</summary>
    public const int Most = 64;

    private readonly Dictionary<string, int> _places = [];

    /// <summary>The row's vector with its source's place at the end.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value of the place, beside n-grams of length one together: small, so that words still have to do the work; 0 for none.</param>
    public (int[] Indices, float[] Values) Extend(FeatureRow row, float value)
    {
        if (value == 0)
            return (row.Indices, row.Values);
        if (!_places.TryGetValue(row.Comment.Source, out var place))
            _places[row.Comment.Source] = place = FeatureSpace.Dimension + _places.Count % Most;
        return ([.. row.Indices, place], [.. row.Values, value]);
    }
}
