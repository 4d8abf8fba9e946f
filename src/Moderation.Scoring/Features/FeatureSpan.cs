namespace Moderation.Scoring.Features;

/// <summary>Where in the visible text an n-gram stands.</summary>
/// <param name="First">Its first character.</param>
/// <param name="Last">Its last character.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct FeatureSpan(int First, int Last, FeatureKind Kind = FeatureKind.Word);
