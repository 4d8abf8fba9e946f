namespace Moderation.Scoring.Languages;

/// <summary>What the identifier says of a text.</summary>
/// <param name="Code">ISO 639-1 code, or <c>und</c> when the text is too short to tell or in a script without a single language.</param>
/// <param name="IsSupported">Whether the models were trained for both questions in it, or nothing speaks against it.</param>
/// <param name="Rival">Of a supported text: another language whose letters fit better, though not beyond doubt; null when none does.</param>
internal readonly record struct IdentifiedLanguage(string Code, bool IsSupported, string? Rival = null);
