using System.Globalization;

namespace Moderation.Service.Desk.Rendering;

/// <summary>Characters that are invisible and can change how the text reads: they are shown by name.</summary>
internal static class InvisibleCharacters
{
    /// <summary>A short name for an invisible character; null for a visible one.</summary>
    public static string? NameOf(char c) => c switch
    {
        '\n' or '\r' or '\t' => null,
        '\u00AD' => "SHY",
        '\u200B' => "ZWSP",
        '\u200C' => "ZWNJ",
        '\u200E' => "LRM",
        '\u200F' => "RLM",
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u2060' => "WJ",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => "FILL",
        '\u2028' or '\u2029' => "LINE",
        '\uFEFF' => "BOM",
        '\u200D' => null, // holds emoji together
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            ? ((int)c).ToString("X4", CultureInfo.InvariantCulture)
            : null,
    };
}
