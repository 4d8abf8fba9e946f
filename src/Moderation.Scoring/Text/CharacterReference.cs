using System.Globalization;
using AngleSharp.Html;

namespace Moderation.Scoring.Text;

/// <summary>
/// Character references such as <c>&amp;amp;</c>, <c>&amp;#39;</c> and <c>&amp;#x27;</c>. The 2,231 names come from AngleSharp.
/// </summary>
internal static class CharacterReference
{
    /// <summary>The longest name in the standard, <c>CounterClockwiseContourIntegral;</c>.</summary>
    private const int LongestName = 32;

    /// <summary>Names that are valid without a semicolon and still in use.</summary>
    private static readonly string[] Bare = ["nbsp", "quot", "amp", "lt", "gt"];

    /// <summary>Reads the reference at the start of <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string meaning, out int length)
    {
        meaning = string.Empty;
        var semicolon = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        length = semicolon + 1;
        if (text.Length > 2 && text[1] == '#')
            return semicolon > 0 && TryReadNumber(text[2..semicolon], out meaning);
        if (semicolon > 1 && char.IsAsciiLetter(text[1]))
            meaning = HtmlEntityProvider.Resolver.GetSymbol(text[1..(semicolon + 1)].ToString()) ?? string.Empty;
        return meaning.Length > 0 || TryReadBare(text, out meaning, out length);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out string meaning)
    {
        meaning = string.Empty;
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code))
            return false;
        meaning = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : "\uFFFD";
        return true;
    }

    private static bool TryReadBare(ReadOnlySpan<char> text, out string meaning, out int length)
    {
        foreach (var name in Bare)
        {
            if (!text[1..].StartsWith(name) || (text.Length > name.Length + 1 && char.IsAsciiLetterOrDigit(text[name.Length + 1])))
                continue;
            meaning = HtmlEntityProvider.Resolver.GetSymbol(name + ';') ?? string.Empty;
            length = name.Length + 1;
            return true;
        }

        (meaning, length) = (string.Empty, 0);
        return false;
    }
}
