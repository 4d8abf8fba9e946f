using Moderation.Training.Corpus;

namespace Moderation.Training.Fitting;

/// <summary>A comment as numbers: its buckets in rising order, and the facts after them.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Part">The twelfth of the data it is in, 0..11; comments under one video are in one.</param>
/// <param name="Indices">Places in the feature space, rising.</param>
/// <param name="Values">A value for each place.</param>
internal sealed record FeatureRow(LabelledComment Comment, int Part, int[] Indices, float[] Values);
