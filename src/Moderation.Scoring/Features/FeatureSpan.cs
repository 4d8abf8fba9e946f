namespace Moderation.Scoring.Features;

/// <summary>The place of an n-gram in the visible text.</summary>
/// <param name="First">Its first character.</param>
/// <param name="Last">Its last character.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct FeatureSpan(int First, int Last, FeatureKind Kind = FeatureKind.Word);
