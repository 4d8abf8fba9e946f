using System.Globalization;

namespace Moderation.Scoring.Text;

/// <summary>Numbers of CSS with their units, in lower case.</summary>
internal static class CssLength
{
    /// <summary>Reads the number at the start, and the unit that follows it to the end.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double number, out ReadOnlySpan<char> unit)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.' || (end == 0 && text[end] is '+' or '-')))
            end++;
        unit = text[end..];
        return double.TryParse(text[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>
    /// Reads a length as pixels. A unit that depends on something else counts as what it usually is: an em as 16, a hundredth of
    /// the window as 10, of the element around as 3.
    /// </summary>
    /// <returns>False when it is none, or its unit is unknown, which browsers ignore.</returns>
    public static bool TryReadPixels(ReadOnlySpan<char> text, out double pixels)
    {
        if (!TryRead(text, out pixels, out var unit))
            return false;
        var factor = unit switch
        {
            "" or "px" => 1,
            "pt" => 4 / 3.0,
            "pc" or "em" or "rem" => 16,
            "ex" or "ch" => 8,
            "in" => 96,
            "cm" => 37.8,
            "mm" => 3.78,
            "q" => 0.945,
            "%" => 3,
            "vw" or "vh" or "vmin" or "vmax" => 10,
            _ => 0,
        };
        pixels *= factor;
        return factor != 0;
    }
}
