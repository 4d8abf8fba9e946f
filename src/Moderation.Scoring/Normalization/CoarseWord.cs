namespace Moderation.Scoring.Normalization;

/// <summary>A swear word, insult or slur that people mask.</summary>
/// <param name="Letters">The word, a to z.</param>
/// <param name="IsSlur">It degrades a group; its first and last letter are enough to tell it.</param>
/// <param name="NeedsOnlyFirst">Its first letter and its length are enough to tell it: <c>f***</c>.</param>
internal sealed record CoarseWord(string Letters, bool IsSlur, bool NeedsOnlyFirst);
