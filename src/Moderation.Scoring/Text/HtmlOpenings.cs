namespace Moderation.Scoring.Text;

/// <summary>
/// Which link, quotation and code elements are open. Only the outermost of each is tracked, so deep nesting costs nothing.
/// </summary>
internal struct HtmlOpenings
{
    private int _linkStart;
    private int _addressStart;
    private int _addressLength;
    private bool _inLink;
    private Opening _quote;
    private Opening _code;

    /// <param name="tag">A tag.</param>
    /// <param name="text">What was read before it.</param>
    /// <param name="isHidden">What it opens is not on the screen.</param>
    public void Follow(in HtmlTag tag, VisibleText text, bool isHidden)
    {
        if (tag.Is("a"))
            FollowLink(tag, text, isHidden);
        else if (tag.Is("blockquote") || tag.Is("q"))
            _quote.Step(tag.IsClosing, MarkKind.Quote, text);
        else if (tag.Is("code") || tag.Is("pre"))
            _code.Step(tag.IsClosing, MarkKind.Code, text);
    }

    public void CloseAll(VisibleText text)
    {
        CloseLink(text);
        _quote.Close(MarkKind.Quote, text);
        _code.Close(MarkKind.Code, text);
    }

    public void FollowQuote(bool isClosing, VisibleText text) => _quote.Step(isClosing, MarkKind.Quote, text);

    public void FollowCode(bool isClosing, VisibleText text) => _code.Step(isClosing, MarkKind.Code, text);

    public void OpenLink(int addressStart, int addressLength, VisibleText text)
    {
        CloseLink(text);
        (_inLink, _linkStart, _addressStart, _addressLength) = (addressLength > 0, text.Length, addressStart, addressLength);
    }

    public void CloseLink(VisibleText text)
    {
        if (_inLink)
            text.Mark(MarkKind.Link, _linkStart, _addressStart, _addressLength);
        _inLink = false;
    }

    private void FollowLink(in HtmlTag tag, VisibleText text, bool isHidden)
    {
        CloseLink(text);
        if (tag.IsClosing || isHidden)
            return;
        var address = tag.Attribute("href", out var start);
        OpenLink(start, address.Length, text);
    }

    private struct Opening
    {
        private int _depth;
        private int _start;

        public void Step(bool isClosing, MarkKind kind, VisibleText text)
        {
            if (!isClosing && _depth++ == 0)
                _start = text.Length;
            else if (isClosing && _depth > 0 && --_depth == 0)
                text.Mark(kind, _start);
        }

        public void Close(MarkKind kind, VisibleText text)
        {
            if (_depth > 0)
                text.Mark(kind, _start);
        }
    }
}
