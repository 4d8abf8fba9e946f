using Moderation.Training.Corpus;

namespace Moderation.Training.Fitting;

/// <summary>A comment as a sparse vector: its buckets in rising order, then its facts.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Part">
/// Which twelfth of the data it belongs to, 0..11; all comments under one video, or on one blog or forum, share one.
/// </param>
/// <param name="Indices">Places in the feature space, rising.</param>
/// <param name="Values">The value at each of those places.</param>
internal sealed record FeatureRow(LabelledComment Comment, int Part, int[] Indices, float[] Values);

/// <summary>A labelled comment with the score of a fold that was not trained on it.</summary>
/// <param name="Row">The comment.</param>
/// <param name="Label">True when it is positive.</param>
/// <param name="Weight">How much it counts; 1 is usual.</param>
/// <param name="Raw">Log-odds before calibration.</param>
internal sealed record ScoredRow(FeatureRow Row, bool Label, float Weight, double Raw);
