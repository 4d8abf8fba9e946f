namespace Moderation.Scoring.Text;

/// <summary>
/// How the text of an element looks, as far as it can be told from the body alone. White text on no background given counts as seen: the
/// page may be dark, as many are, and text copied from one is white.
/// </summary>
internal readonly record struct Appearance
{
    /// <summary>Not on the screen, nor is anything in it.</summary>
    public bool IsGone { get; init; }

    /// <summary>Not visible, unless an element in it says otherwise.</summary>
    public bool IsInvisible { get; init; }

    /// <summary>Too small to read, unless an element in it says otherwise.</summary>
    public bool IsTiny { get; init; }

    public CssColor Color { get; init; }

    /// <summary>The nearest background given.</summary>
    public CssColor Ground { get; init; }

    /// <summary>This element, not those in it, shows its letters in reverse.</summary>
    public bool ReversesLetters { get; init; }

    public bool IsHidden => IsGone || IsInvisible || IsTiny || Color.IsTransparent || Color.LooksLike(Ground);

    /// <summary>The appearance of an element within this one.</summary>
    public Appearance Within(in HtmlTag tag)
    {
        var inner = this with { ReversesLetters = false };
        var opens = tag.Has(ElementTraits.Opens);
        if (!tag.HasAttributes)
            return opens || tag.Has(ElementTraits.Unseen) ? inner with { IsGone = true } : inner;
        var (isHidden, isOpen, style) = (false, false, default(InlineStyle));
        var attributes = tag.Attributes;
        while (attributes.MoveNext())
        {
            switch (attributes.Name.Length)
            {
                case 5 when attributes.Name.Equals("style", StringComparison.OrdinalIgnoreCase):
                    style = InlineStyle.Read(attributes.Value);
                    break;
                case 6 when attributes.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase):
                    isHidden = true;
                    break;
                case 4 when attributes.Name.Equals("open", StringComparison.OrdinalIgnoreCase):
                    isOpen = true;
                    break;
                case 3 when tag.Is("bdo") && attributes.Name.Equals("dir", StringComparison.OrdinalIgnoreCase):
                    inner = inner with { ReversesLetters = attributes.Value.Equals("rtl", StringComparison.OrdinalIgnoreCase) };
                    break;
                default:
                    inner = inner.WithAttribute(attributes.Name, attributes.Value);
                    break;
            }
        }

        var unseen = opens ? !isOpen : tag.Has(ElementTraits.Unseen);
        return inner.Styled(style) with { IsGone = IsGone || unseen || style.IsGone || (isHidden && !style.Declares(StyleSigns.Display)) };
    }

    /// <summary>Attributes from before there was a style.</summary>
    private Appearance WithAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name.Equals("color", StringComparison.OrdinalIgnoreCase))
            return this with { Color = ReadColor(value) };
        return name.Equals("bgcolor", StringComparison.OrdinalIgnoreCase) ? this with { Ground = ReadColor(value) } : this;
    }

    private Appearance Styled(in InlineStyle style) => this with
    {
        IsInvisible = style.Declares(StyleSigns.Visibility) ? style.Speaks(StyleSigns.Visibility) : IsInvisible,
        IsTiny = style.Declares(StyleSigns.FontSize) ? style.Speaks(StyleSigns.FontSize) : IsTiny,
        Color = style.Color == default ? Color : style.Color,
        Ground = style.Ground == default || style.Ground.IsTransparent ? Ground : style.Ground,
        ReversesLetters = ReversesLetters || style.ReversesLetters,
    };

    private static CssColor ReadColor(ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[32];
        return value.ToLowerInvariant(lower) is > 0 and var length ? CssColor.Read(lower[..length]) : default;
    }
}
