namespace Moderation.Scoring.Text;

/// <summary>What a <c>style</c> attribute says about whether its element's text is seen.</summary>
internal struct InlineStyle
{
    /// <summary>Letters of this many pixels or fewer are not read.</summary>
    private const double TinyPixels = 2;

    /// <summary>Letters of this share of the text around them or less are not read.</summary>
    private const double TinyShare = 0.15;

    /// <summary>Longest style that is read without allocating.</summary>
    private const int UsualLength = 512;

    private StyleSigns _speaking;
    private StyleSigns _declared;
    private StyleSigns _important;

    public CssColor Color { get; private set; }

    public CssColor Ground { get; private set; }

    /// <summary>Not seen, and nothing in it can be.</summary>
    public readonly bool IsGone =>
        (_speaking & StyleSigns.Alone) != 0
        || (Speaks(StyleSigns.Overflow) && (_speaking & StyleSigns.Extents) != 0)
        || (Speaks(StyleSigns.Position) && (_speaking & (StyleSigns.Offsets | StyleSigns.Clip)) != 0);

    public readonly bool ReversesLetters => Speaks(StyleSigns.Direction) && Speaks(StyleSigns.Override);

    /// <param name="value">The attribute's value as written in the body.</param>
    public static InlineStyle Read(ReadOnlySpan<char> value)
    {
        Span<char> simple = value.Length <= UsualLength ? stackalloc char[UsualLength] : new char[value.Length];
        var style = default(InlineStyle);
        var declarations = new StyleDeclarations(simple[..StyleText.Simplify(value, simple)]);
        while (declarations.MoveNext())
            style.Add(declarations.Name, declarations.Value, declarations.IsImportant);
        return style;
    }

    public readonly bool Speaks(StyleSigns sign) => (_speaking & sign) != 0;

    public readonly bool Declares(StyleSigns sign) => (_declared & sign) != 0;

    private void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value, bool important)
    {
        switch (name)
        {
            case "display":
                Set(StyleSigns.Display, value is "none", important);
                break;
            case "visibility":
                Set(StyleSigns.Visibility, value is "hidden" or "collapse", important);
                break;
            case "opacity":
                Set(StyleSigns.Opacity, StyleValues.IsTransparent(value), important);
                break;
            case "filter":
                Set(StyleSigns.Filter, StyleValues.FiltersAway(value), important);
                break;
            case "content-visibility":
                Set(StyleSigns.Contents, value is "hidden", important);
                break;
            case "font-size":
                SetFontSize(value, important);
                break;
            case "font":
                SetFont(value, important);
                break;
            case "color" or "-webkit-text-fill-color":
                Color = CssColor.Read(value);
                break;
            case "background" or "background-color":
                SetGround(value);
                break;
            default:
                AddLayout(name, value, important);
                break;
        }
    }

    private void AddLayout(ReadOnlySpan<char> name, ReadOnlySpan<char> value, bool important)
    {
        switch (name)
        {
            case "width" or "height" or "max-width" or "max-height":
                Set(ExtentOf(name), StyleValues.IsNothing(value), important);
                break;
            case "overflow" or "overflow-x" or "overflow-y":
                Set(StyleSigns.Overflow, value.StartsWith("hidden") || value.StartsWith("clip"), important);
                break;
            case "position":
                Set(StyleSigns.Position, value is not ("static" or ""), important);
                break;
            case "left" or "right" or "top" or "bottom":
                Set(SideOf(name), StyleValues.IsFarOff(value), important);
                break;
            case "margin" or "margin-left" or "margin-top":
                Set(MarginsOf(name), StyleValues.HasFarOff(value), important);
                break;
            case "text-indent":
                Set(StyleSigns.Indent, StyleValues.IsFarOff(value), important);
                break;
            case "clip":
                Set(StyleSigns.Clip, StyleValues.CutsAway(value), important);
                break;
            case "zoom":
                Set(StyleSigns.Zoom, StyleValues.IsTransparent(value), important);
                break;
            case "clip-path" or "transform" or "scale":
                Set(ShrinkingOf(name), StyleValues.Shrinks(name, value), important);
                break;
            case "direction":
                Set(StyleSigns.Direction, value is "rtl", important);
                break;
            case "unicode-bidi":
                Set(StyleSigns.Override, value.IndexOf("override") >= 0, important);
                break;
        }
    }

    /// <summary>The last declaration of a property counts, or the last important one.</summary>
    private void Set(StyleSigns sign, bool speaks, bool important)
    {
        if ((_important & sign) != 0 && !important)
            return;
        _important |= important ? sign : StyleSigns.None;
        _declared |= sign;
        _speaking = speaks ? _speaking | sign : _speaking & ~sign;
    }

    private void SetFontSize(ReadOnlySpan<char> value, bool important)
    {
        if (!CssLength.TryRead(value, out var number, out var unit))
            return; // a keyword; the smallest is readable
        if (number < 0)
            return; // browsers ignore it
        var isShare = unit is "em" or "%" or "ex";
        var isTiny = isShare ? number / (unit is "%" ? 100 : 1) <= TinyShare
            : CssLength.TryReadPixels(value, out var pixels) && pixels <= TinyPixels;
        // A share of tiny letters is tiny, so what only makes them larger by a share declares nothing.
        if (isTiny || !isShare)
            Set(StyleSigns.FontSize, isTiny, important);
    }

    private void SetFont(ReadOnlySpan<char> value, bool important)
    {
        foreach (var range in value.Split(' '))
        {
            var part = value[range];
            var slash = part.IndexOf('/');
            part = slash < 0 ? part : part[..slash];
            if (CssLength.TryRead(part, out var number, out var unit) && (number == 0 || !unit.IsEmpty))
                SetFontSize(part, important);
        }
    }

    private void SetGround(ReadOnlySpan<char> value)
    {
        var end = value.StartsWith("rgb") || value.StartsWith("hsl") ? value.IndexOf(')') : value.IndexOf(' ') - 1;
        var first = end > 0 ? value[..(end + 1)] : value;
        Ground = first.StartsWith("url") || first.IndexOf("gradient") >= 0 ? default : CssColor.Read(first);
    }

    private static StyleSigns SideOf(ReadOnlySpan<char> name) => name switch
    {
        "left" => StyleSigns.Left,
        "right" => StyleSigns.Right,
        "top" => StyleSigns.Top,
        _ => StyleSigns.Bottom,
    };

    private static StyleSigns ExtentOf(ReadOnlySpan<char> name) => name switch
    {
        "width" => StyleSigns.Width,
        "height" => StyleSigns.Height,
        "max-width" => StyleSigns.MaxWidth,
        _ => StyleSigns.MaxHeight,
    };

    private static StyleSigns MarginsOf(ReadOnlySpan<char> name) => name switch
    {
        "margin-left" => StyleSigns.MarginLeft,
        "margin-top" => StyleSigns.MarginTop,
        _ => StyleSigns.MarginLeft | StyleSigns.MarginTop,
    };

    private static StyleSigns ShrinkingOf(ReadOnlySpan<char> name) => name switch
    {
        "transform" => StyleSigns.Transform,
        "scale" => StyleSigns.Scale,
        _ => StyleSigns.ClipPath,
    };
}
