namespace Moderation.Scoring.Text;

/// <summary>
/// The elements that are open at a place in a body, and how their text looks. Follows the rules by which browsers close what nobody closed,
/// as far as they decide what is hidden. Deeper elements than <see cref="Deepest"/> look like the one around them.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Bounds the time a closing tag takes; real comments are a dozen deep.</summary>
    private const int Deepest = 256;

    private static readonly uint Details = HtmlTag.HashOf("details");
    private static readonly uint Paragraph = HtmlTag.HashOf("p");
    private readonly OpenElement[] _open = new OpenElement[Deepest];
    private int _count;
    private int _beyond;

    public Appearance Look => _count == 0 ? default : _open[_count - 1].Look;

    /// <summary>How many of them reverse their letters.</summary>
    public int Reversals { get; private set; }

    public void Clear() => _count = _beyond = Reversals = 0;

    public void Open(in HtmlTag tag)
    {
        if (tag.Has(ElementTraits.EndsParagraph))
            CloseParagraph();
        if (tag.Has(ElementTraits.EndsOwnKind))
            CloseOwnKind(tag.NameHash);
        if (tag.Has(ElementTraits.Void))
            return;
        if (_count == Deepest)
        {
            _beyond++;
            return;
        }

        var look = IsSummary(tag) ? Around().Within(tag) : Look.Within(tag);
        _open[_count++] = new OpenElement(tag.NameHash, tag.Traits, look);
        Reversals += look.ReversesLetters ? 1 : 0;
    }

    /// <summary>
    /// Closes the nearest element of that name. What is inline closes none that a block stands in, except for formatting.
    /// </summary>
    public void Close(in HtmlTag tag)
    {
        if (_beyond > 0)
        {
            _beyond--;
            return;
        }

        var crossesBlocks = !tag.Has(ElementTraits.Inline) || tag.Has(ElementTraits.Formatting);
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_open[i].Name == tag.NameHash)
            {
                CloseDownTo(i);
                return;
            }

            if (!crossesBlocks && !_open[i].Has(ElementTraits.Inline))
                return;
        }
    }

    /// <summary>Whether it is the summary of closed details, which is seen though the rest is not.</summary>
    private bool IsSummary(in HtmlTag tag) =>
        _count > 0 && tag.Is("summary") && _open[_count - 1].Name == Details && _open[_count - 1].Look.IsGone;

    private Appearance Around() => _count < 2 ? default : _open[_count - 2].Look;

    private void CloseDownTo(int count)
    {
        while (_count > count)
            Reversals -= _open[--_count].Look.ReversesLetters ? 1 : 0;
    }

    private void CloseParagraph()
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_open[i].Name == Paragraph)
                CloseDownTo(i);
            else if (_open[i].Has(ElementTraits.Inline))
                continue;
            return;
        }
    }

    private void CloseOwnKind(uint name)
    {
        for (var i = _count - 1; i >= 0 && !_open[i].Has(ElementTraits.Group); i--)
        {
            if (_open[i].Name != name)
                continue;
            CloseDownTo(i);
            return;
        }
    }

    private readonly record struct OpenElement(uint Name, ElementTraits Traits, Appearance Look)
    {
        public bool Has(ElementTraits trait) => (Traits & trait) != 0;
    }
}
