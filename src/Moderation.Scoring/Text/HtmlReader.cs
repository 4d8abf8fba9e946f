using System.Buffers;

namespace Moderation.Scoring.Text;

/// <summary>
/// Extracts the visible text of HTML, BBCode and Markdown in one forward pass. Follows the tokenization rules of the HTML standard (section
/// 13.2.5) but builds no tree: a tree takes quadratic time on hostile nesting and loses the places that an explanation points at. Text in a
/// tag, comment or quotation that never ends, which a browser would drop, stays text here: some systems show it, so it must be judged.
/// </summary>
internal ref struct HtmlReader(ReadOnlySpan<char> body, VisibleText text)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&[]");
    private readonly ReadOnlySpan<char> _body = body;
    private int _position;
    private bool _noMoreTags;
    private bool _noMoreComments;
    private bool _hiddenNeverEnds;
    private bool _isHidden;
    private HtmlOpenings _open;
    private BbCodeReader _bbCode;
    private int _linkTextEnd = -1;
    private int _linkEnd;

    public void Read()
    {
        text.Open.Clear();
        while (_position < _body.Length)
        {
            switch (_body[_position])
            {
                case '<' when TrySkipComment() || TryReadTag():
                    break;
                case '&':
                    ReadReference();
                    break;
                case '[' when TryReadBracket():
                    break;
                case ']' when _position == _linkTextEnd:
                    _open.CloseLink(text);
                    _position = _linkEnd;
                    break;
                default:
                    ReadPlainRun();
                    break;
            }
        }

        _open.CloseAll(text);
    }

    private void ReadPlainRun()
    {
        var next = _body[(_position + 1)..].IndexOfAny(Special);
        var end = next < 0 ? _body.Length : _position + 1 + next;
        for (; _position < end; _position++)
            Append(_body[_position], _position);
    }

    private readonly void Append(char character, int offset)
    {
        if (_isHidden)
            text.Hide(character);
        else
            text.Append(character, offset);
    }

    private void ReadReference()
    {
        if (CharacterReference.TryRead(_body[_position..], out var meaning, out var length))
        {
            foreach (var character in meaning)
                Append(character, _position);
            _position += length;
        }
        else
        {
            Append('&', _position++);
        }
    }

    private bool TrySkipComment()
    {
        if (_noMoreComments || !_body[_position..].StartsWith("<!--"))
            return false;
        var end = _body[(_position + 4)..].IndexOf("-->");
        _noMoreComments = end < 0;
        if (end >= 0)
            _position += 4 + end + 3;
        return end >= 0;
    }

    private bool TryReadTag()
    {
        if (_noMoreTags || !HtmlTag.MayStart(_body[_position..]) || HtmlTag.IsAddress(_body[_position..]))
            return false;
        if (!HtmlTag.TryRead(_body, _position, out var tag))
        {
            // No complete tag follows, so no later '<' needs to look again and the pass stays linear.
            _noMoreTags = true;
            return false;
        }

        Show(tag);
        _position = tag.End;
        if (!tag.IsClosing && tag.Has(ElementTraits.Raw) && !_hiddenNeverEnds)
            SkipTo(tag.Name);
        return true;
    }

    private bool TryReadBracket()
    {
        if (_isHidden)
            return false;
        var isPicture = _position > 0 && _body[_position - 1] == '!';
        if (!isPicture && _linkTextEnd < _position && MarkdownLink.TryRead(_body[_position..], out var link))
        {
            _open.OpenLink(_position + link.AddressStart, link.AddressLength, text);
            (_linkTextEnd, _linkEnd) = (_position + link.TextEnd, _position + link.Length);
            _position++;
            return true;
        }

        var length = _bbCode.Read(_body, _position, ref _open, text);
        _position += length;
        return length > 0;
    }

    private void Show(in HtmlTag tag)
    {
        var (wasHidden, reversals) = (_isHidden, text.Open.Reversals);
        if (tag.IsClosing)
            text.Open.Close(tag);
        else
            text.Open.Open(tag);
        _isHidden = text.Open.Look.IsHidden;
        // What is not on the screen does not part the text around it.
        if (tag.BreaksWords && !(tag.IsClosing ? wasHidden : _isHidden))
            text.Break(_position);
        if (tag.Has(ElementTraits.Media) && !tag.IsClosing && !_isHidden)
            ShowMedia(tag);
        _open.Follow(tag, text, _isHidden);
        for (; reversals < text.Open.Reversals; reversals++)
            text.Append(DirectionOverrides.RightToLeft, _position);
        for (; reversals > text.Open.Reversals; reversals--)
            text.Append(DirectionOverrides.End, _position);
    }

    /// <summary>Many comment systems show emoji as small pictures whose alternative text is the emoji.</summary>
    private readonly void ShowMedia(in HtmlTag tag)
    {
        var alternative = tag.Attribute("alt", out var altStart);
        if (alternative.Length is > 0 and <= 16 && !char.IsAscii(alternative[0])
            && tag.Attribute("src", out _).Contains("emoji", StringComparison.OrdinalIgnoreCase))
        {
            for (var i = 0; i < alternative.Length; i++)
                text.Append(alternative[i], altStart + i);
        }
        else
        {
            text.AddMedia();
            text.Break(_position);
        }
    }

    private void SkipTo(ReadOnlySpan<char> name)
    {
        for (var from = _position; ;)
        {
            var next = _body[from..].IndexOf("</");
            _hiddenNeverEnds = next < 0;
            if (_hiddenNeverEnds)
                return;
            from += next + 2;
            if (!_body[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            _position = from - 2;
            return;
        }
    }
}
