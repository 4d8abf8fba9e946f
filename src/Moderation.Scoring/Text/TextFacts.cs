namespace Moderation.Scoring.Text;

/// <summary>What a comment contains apart from its words.</summary>
/// <param name="Readability">Whether there is anything to read, and in a language the model knows.</param>
/// <param name="Language">ISO 639-1 code found in the text, or <see cref="UnknownLanguage"/> when it is too short to tell.</param>
/// <param name="Length">Visible characters (UTF-16 units).</param>
/// <param name="Links">Links in it, bare addresses included.</param>
/// <param name="Truncated">The comment is longer than what is read; the scores cover the part that was read.</param>
/// <param name="HiddenText">Letters and digits in the body that readers do not see; they count nowhere else.</param>
public readonly record struct TextFacts(
    Readability Readability, string Language, int Length, int Links, bool Truncated = false, int HiddenText = 0)
{
    /// <summary>ISO 639-2 code for an undetermined language.</summary>
    public const string UnknownLanguage = "und";
}
