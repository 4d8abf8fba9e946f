using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Languages;

/// <summary>A comment's letters as languages tell themselves apart by them: in lower case, with their marks.</summary>
internal static class Spelling
{
    /// <summary>The letter that a character is; a disguised one as the plain one; nothing for what is no letter.</summary>
    /// <param name="written">The character in the visible text.</param>
    /// <param name="folded">The same in the folded text.</param>
    public static char LetterOf(char written, char folded)
    {
        if (char.IsAsciiLetter(written))
            return (char)(written | 0x20);
        if (!CharacterTable.Is(folded, CharacterClass.Letter))
            return '\0';
        return LookAlikes.IsLatin(written) ? char.ToLowerInvariant(written) : folded;
    }
}
