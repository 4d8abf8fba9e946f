namespace Moderation.Training.Evaluation;

/// <summary>A score and the truth.</summary>
internal readonly record struct Answer(double Score, bool Label);
