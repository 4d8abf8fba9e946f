namespace Moderation.EncoderTraining.Fitting;

/// <summary>How an encoder is fitted.</summary>
/// <param name="Layers">Layers of the pretrained encoder that are kept, from below.</param>
/// <param name="Passes">Passes over the rows.</param>
/// <param name="Seed">Decides what is random.</param>
/// <param name="From">Folder of the finished training that it goes on from; null when it starts from the pretrained encoder.</param>
internal sealed record EncoderShape(int Layers, int Passes, int Seed, string? From = null);
