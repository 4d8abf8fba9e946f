using System.Globalization;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>A colour of CSS or of an old attribute, as far as one must be told from another.</summary>
internal readonly record struct CssColor
{
    /// <summary>Colours whose channels differ by no more than this, of 255, cannot be told apart by a reader.</summary>
    private const int SameShade = 16;

    /// <summary>Less of a colour than this cannot be seen.</summary>
    private const double LeastOpacity = 0.05;

    /// <summary>What a name stands for, for the names in use; two others are compared by name.</summary>
    private static readonly (string Name, int Rgb)[] Names =
    [
        ("white", 0xFFFFFF), ("black", 0x000000), ("snow", 0xFFFAFA), ("ivory", 0xFFFFF0), ("whitesmoke", 0xF5F5F5), ("silver", 0xC0C0C0),
        ("gray", 0x808080), ("grey", 0x808080), ("red", 0xFF0000), ("maroon", 0x800000), ("yellow", 0xFFFF00), ("olive", 0x808000),
        ("lime", 0x00FF00), ("green", 0x008000), ("aqua", 0x00FFFF), ("cyan", 0x00FFFF), ("teal", 0x008080), ("blue", 0x0000FF),
        ("navy", 0x000080), ("fuchsia", 0xFF00FF), ("magenta", 0xFF00FF), ("purple", 0x800080), ("orange", 0xFFA500), ("pink", 0xFFC0CB),
    ];

    private CssColor(Kind kind, int value) => (Type, Value) = (kind, value);

    private enum Kind : byte
    {
        Unknown,
        Rgb,
        Named,
        Transparent,
    }

    public bool IsTransparent => Type == Kind.Transparent;

    private Kind Type { get; }

    /// <summary>The red, green and blue channels, or the hash of a name.</summary>
    private int Value { get; }

    /// <summary>Whether a reader cannot tell the two apart; false when either is unknown.</summary>
    public bool LooksLike(CssColor other)
    {
        if (Type != other.Type || Type is Kind.Unknown or Kind.Transparent)
            return false;
        return Type == Kind.Named
            ? Value == other.Value
            : IsNear(Value, other.Value, 16) && IsNear(Value, other.Value, 8) && IsNear(Value, other.Value, 0);
    }

    /// <summary>Reads a colour in lower case; unknown when it is empty or inherited.</summary>
    public static CssColor Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text is "inherit" or "initial" or "unset" or "currentcolor" or "none" or "auto")
            return default;
        if (text is "transparent")
            return new CssColor(Kind.Transparent, 0);
        return text[0] == '#' ? ReadHex(text[1..])
            : text.StartsWith("rgb") && text.IndexOf('(') is > 0 and var open ? ReadChannels(text[(open + 1)..])
            : ReadName(text);
    }

    private static bool IsNear(int one, int other, int channel) =>
        Math.Abs(((one >> channel) & 255) - ((other >> channel) & 255)) <= SameShade;

    private static CssColor ReadHex(ReadOnlySpan<char> digits)
    {
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return default;
        return digits.Length switch
        {
            3 => new CssColor(Kind.Rgb, Widen(value)),
            4 => WithOpacity(Widen(value >> 4), (value & 15) / 15.0),
            6 => new CssColor(Kind.Rgb, (int)value),
            8 => WithOpacity((int)(value >> 8), (value & 255) / 255.0),
            _ => default,
        };
    }

    private static int Widen(uint value) => (int)(((value >> 8) & 15) * 0x110000 + ((value >> 4) & 15) * 0x1100 + (value & 15) * 0x11);

    private static CssColor WithOpacity(int rgb, double opacity) =>
        opacity <= LeastOpacity ? new CssColor(Kind.Transparent, 0) : new CssColor(Kind.Rgb, rgb);

    private static CssColor ReadChannels(ReadOnlySpan<char> text)
    {
        Span<double> channels = [0, 0, 0, 1];
        var count = 0;
        foreach (var range in text.TrimEnd(") ").SplitAny(" ,/"))
        {
            var part = text[range].Trim(") ");
            if (part.IsEmpty || count == channels.Length)
                continue;
            if (!CssLength.TryRead(part, out var number, out var unit))
                return default;
            var whole = count == 3 ? 1 : 255;
            channels[count++] = Math.Clamp(unit is "%" ? number * whole / 100 : number, 0, whole);
        }

        return count < 3 ? default : WithOpacity(((int)channels[0] << 16) + ((int)channels[1] << 8) + (int)channels[2], channels[3]);
    }

    private static CssColor ReadName(ReadOnlySpan<char> text)
    {
        foreach (var (name, rgb) in Names)
        {
            if (text.SequenceEqual(name))
                return new CssColor(Kind.Rgb, rgb);
        }

        return new CssColor(Kind.Named, (int)RollingHash.Compute(text));
    }
}
