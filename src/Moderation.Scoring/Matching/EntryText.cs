using System.Text;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Matching;

/// <summary>Folds an entry as comments are folded, so that it meets them in whatever case, alphabet or accent either is written.</summary>
internal static class EntryText
{
    /// <summary>Folded words between single spaces, with stars as they stand and without other punctuation around words.</summary>
    public static string Fold(string entry)
    {
        if (!entry.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return entry;
        var text = new StringBuilder(entry.Length);
        for (var i = 0; i < entry.Length; i++)
            i += Append(text, entry, i);
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Trim);
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static int Append(StringBuilder text, string entry, int i)
    {
        var c = entry[i];
        if (char.IsSurrogate(c))
            return AppendPair(text, entry, i);
        if (CharacterTable.Is(c, CharacterClass.Invisible))
            return 0;
        var folded = WordFold.Of(CharacterTable.Fold(c));
        if (CharacterTable.Is(c, CharacterClass.Pictorial))
            text.Append(' ').Append(folded).Append(' ');
        else if (folded is '\'' or '-' or '*' || CharacterTable.Is(folded, CharacterClass.Letter | CharacterClass.Digit))
            text.Append(folded);
        else
            text.Append(' ');
        return 0;
    }

    private static int AppendPair(StringBuilder text, string entry, int i)
    {
        if (i + 1 >= entry.Length || !char.IsSurrogatePair(entry[i], entry[i + 1]))
            return 0;
        var codePoint = char.ConvertToUtf32(entry[i], entry[i + 1]);
        if (Astral.Fold(codePoint) is var plain and not '\0')
            text.Append(plain);
        else if (!Astral.IsInvisible(codePoint))
            text.Append(' ').Append(entry, i, 2).Append(' ');
        return 1;
    }

    private static string Trim(string word) => word.Trim('\'', '-');
}
