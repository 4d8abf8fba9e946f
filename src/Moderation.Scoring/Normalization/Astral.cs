namespace Moderation.Scoring.Normalization;

/// <summary>
/// What characters beyond the Basic Multilingual Plane are read as. Source: Unicode code charts U+1D400, U+1F100, U+E0000.
/// </summary>
internal static class Astral
{
    /// <summary>A styled letter or digit as its lower-case ASCII character; <c>'\0'</c> for one without.</summary>
    public static char Fold(int codePoint) => codePoint switch
    {
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + (codePoint - 0x1D400) % 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (codePoint - 0x1D7CE) % 10),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + codePoint - 0x1F110),
        >= 0x1F130 and <= 0x1F149 => (char)('a' + codePoint - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + codePoint - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + codePoint - 0x1F170),
        _ => '\0',
    };

    /// <summary>
    /// Nothing on the screen: tags and variation selectors, private use, controls of shorthand, hieroglyphs and music, the musical null
    /// notehead, and marks that only join others.
    /// </summary>
    public static bool IsInvisible(int codePoint) => codePoint is >= 0xE0000
        or 0x1D159 or (>= 0x1D165 and <= 0x1D169) or (>= 0x1D16D and <= 0x1D182)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x13430 and <= 0x1343F) or 0x16FE4;

    /// <summary>A letter of a script, not a symbol.</summary>
    public static bool IsLetter(int codePoint) =>
        codePoint is >= 0x10000 and < 0x1D000 or >= 0x1E000 and < 0x1F000 or >= 0x20000 and < 0xE0000;
}
