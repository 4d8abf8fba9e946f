using System.Globalization;

namespace Moderation.Scoring.Normalization;

/// <summary>
/// Two tables over the Basic Multilingual Plane: what a UTF-16 unit is, and the plain lower-case character it is read as. 192 KB, built
/// once.
/// </summary>
internal static class CharacterTable
{
    /// <summary>A Braille cell without dots: a symbol by category and a space on the screen.</summary>
    private const char BlankBraille = '\u2800';

    private static readonly CharacterClass[] Classes = new CharacterClass[char.MaxValue + 1];
    private static readonly char[] Folds = new char[char.MaxValue + 1];

    static CharacterTable()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            Classes[i] = Classify(c);
            Folds[i] = char.ToLowerInvariant(c);
        }

        foreach (var (character, plain) in LookAlikes.All())
            Disguise(character, plain);
        // Not a plain letter, so that folding spells it out; it is no disguise either, and is not counted as one.
        for (var c = Ligatures.First; c <= Ligatures.Last; c++)
            Classes[c] = CharacterClass.Letter | CharacterClass.LookAlike;
    }

    public static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>The lower-case ASCII character that <paramref name="c"/> is read as, or its own lower case.</summary>
    public static char Fold(char c) => Folds[c];

    public static bool Is(char c, CharacterClass any) => (Classes[c] & any) != 0;

    private static void Disguise(char character, char plain)
    {
        Folds[character] = char.ToLowerInvariant(plain);
        var latin = LookAlikes.IsLatin(character);
        var own = Classes[character] & (CharacterClass.Upper | CharacterClass.Foreign);
        var kind = char.IsAsciiLetter(plain) ? CharacterClass.Letter
            : char.IsAsciiDigit(plain) ? CharacterClass.Digit
            : CharacterClass.None;
        var lookAlike = latin || kind == CharacterClass.None ? CharacterClass.None : CharacterClass.LookAlike;
        Classes[character] = kind | own | lookAlike;
    }

    private static CharacterClass Classify(char c)
    {
        if (char.IsWhiteSpace(c) || c == BlankBraille)
            return CharacterClass.Space;
        if (c is '\uFFFC' or '\uFFFD')
            return CharacterClass.Invisible; // stand for an object that is not there, and for something that could not be decoded
        if (char.IsSurrogate(c))
            return CharacterClass.Pictorial;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Letter(c) | CharacterClass.Upper,
            UnicodeCategory.LowercaseLetter => Letter(c),
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => IsFiller(c) ? CharacterClass.Invisible : Letter(c),
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharacterClass.Digit,
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse =>
                CharacterClass.Invisible,
            UnicodeCategory.OtherSymbol => c is >= '\u2190' ? CharacterClass.Pictorial : CharacterClass.None,
            _ => CharacterClass.None,
        };
    }

    private static CharacterClass Letter(char c) =>
        LookAlikes.IsLatin(c) || LookAlikes.IsStyledLatin(c) ? CharacterClass.Letter : CharacterClass.Letter | CharacterClass.Foreign;

    /// <summary>Hangul fillers are letters by category and blank on the screen.</summary>
    private static bool IsFiller(char c) => c is '\u115f' or '\u1160' or '\u3164' or '\uffa0';
}
