namespace Moderation.Training.Fitting;

/// <summary>A comment with the score of a model that had not seen it.</summary>
/// <param name="Row">The comment.</param>
/// <param name="Label">What people said.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Raw">The uncalibrated score.</param>
internal sealed record ScoredRow(FeatureRow Row, bool Label, float Weight, double Raw);
