using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Languages;

/// <summary>A comment's letters as languages tell themselves apart by them: in lower case, with their marks.</summary>
internal static class Spelling
{
    /// <summary>The letter that a character is; a disguised one as the plain one; nothing for a ligature or what is no letter.</summary>
    /// <param name="written">The character in the visible text.</param>
    /// <param name="folded">The same in the folded text.</param>
    public static char LetterOf(char written, char folded)
    {
        if (char.IsAsciiLetter(written))
            return (char)(written | 0x20);
        if (!CharacterTable.Is(folded, CharacterClass.Letter) || folded is >= '\ufb00' and <= '\ufb06')
            return '\0';
        return LookAlikes.IsLatin(written) ? char.ToLowerInvariant(written) : folded;
    }

    /// <summary>The letters that a ligature stands for, as text copied from a printed page has them; empty for any other letter.</summary>
    public static string LettersOf(char ligature) => ligature switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => string.Empty,
    };
}
