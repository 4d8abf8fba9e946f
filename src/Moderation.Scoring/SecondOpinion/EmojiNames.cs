using System.Text;
using AnyAscii;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>Writes emoji as words, such as <c>middle finger</c>.</summary>
internal static class EmojiNames
{
    /// <summary>Appends text with each emoji as its name between spaces; one that is repeated is named once.</summary>
    public static void Append(StringBuilder written, ReadOnlySpan<char> text)
    {
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsEmoji(rune))
                written.Append(rune.ToString());
            else if (rune != last && Transliteration.Transliterate(rune.ToString()) is { Length: > 0 } name)
                written.Append(' ').Append(name.Replace(':', ' ').Replace('_', ' ').Trim()).Append(' ');
            last = rune;
        }
    }

    private static bool IsEmoji(Rune rune) => !rune.IsBmp || CharacterTable.Is((char)rune.Value, CharacterClass.Pictorial);
}
