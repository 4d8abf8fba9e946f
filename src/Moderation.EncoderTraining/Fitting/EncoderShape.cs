namespace Moderation.EncoderTraining.Fitting;

/// <summary>How an encoder is fitted.</summary>
/// <param name="Layers">Layers of the pretrained encoder that are kept, from below.</param>
/// <param name="Passes">Passes over the rows.</param>
/// <param name="Seed">Decides what is random.</param>
internal sealed record EncoderShape(int Layers, int Passes, int Seed);
