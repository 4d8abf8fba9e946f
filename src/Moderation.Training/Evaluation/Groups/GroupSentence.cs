namespace Moderation.Training.Evaluation.Groups;

/// <summary>A sentence with a place for a group.</summary>
/// <param name="Tone">Neutral, friendly, hostile or hateful.</param>
/// <param name="Text">The sentence, with <c>{many}</c>, <c>{one}</c> or <c>{kind}</c> where the group stands.</param>
internal sealed record GroupSentence(string Tone, string Text);
