using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// Whether a text is written in letters other than Latin ones; a name, a quoted word, a formula or a face made of letters is not enough.
/// </summary>
internal static class ForeignScript
{
    /// <summary>Share of other letters from which a text is foreign; a name or a quoted word stays below.</summary>
    private const double LeastShare = 0.15;

    /// <summary>The same where the text is said to be English.</summary>
    private const double LeastShareInEnglish = 0.3;

    /// <summary>Letters of faces such as ¯\_(ツ)_/¯ and ಠ_ಠ.</summary>
    private const string FaceLetters = "ツシッノづつಠಥ益ლ";

    public static bool PrevailsIn(CommentReading reading, bool isSaidToBeEnglish)
    {
        ref readonly var tally = ref reading.Folded.Tally;
        if (tally.LatinLetters == 0 && tally.LookAlikes > 0)
            return HasLettersOfAnother(reading.Visible);
        if (tally.Foreign == 0)
            return false;
        var least = isSaidToBeEnglish ? LeastShareInEnglish : LeastShare;
        return tally.Foreign > least * tally.Letters && tally.Foreign - CountSymbols(reading.Visible) > least * tally.Letters;
    }

    /// <summary>False for Latin letters in another style only, such as full-width ones.</summary>
    private static bool HasLettersOfAnother(VisibleText text)
    {
        foreach (var c in text.Characters.AsSpan(0, text.Length))
        {
            if (CharacterTable.Is(c, CharacterClass.Letter) && CharacterTable.Is(c, CharacterClass.Foreign))
                return true;
        }

        return false;
    }

    /// <summary>Letters that stand alone as a symbol: those of faces, and Greek ones.</summary>
    private static int CountSymbols(VisibleText visible)
    {
        var text = visible.Characters.AsSpan(0, visible.Length);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isSymbol = text[i] is >= '\u0370' and <= '\u03ff' || FaceLetters.Contains(text[i]);
            count += isSymbol && !IsLetterAt(text, i - 1) && !IsLetterAt(text, i + 1) ? 1 : 0;
        }

        return count;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int i) =>
        i >= 0 && i < text.Length && CharacterTable.Is(text[i], CharacterClass.Letter);
}
