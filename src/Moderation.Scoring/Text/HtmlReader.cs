using System.Buffers;

namespace Moderation.Scoring.Text;

/// <summary>
/// Extracts the visible text of HTML in one forward pass. Follows the tokenization rules of the HTML standard (section 13.2.5) but builds
/// no tree: a tree takes quadratic time on hostile nesting and loses the places that an explanation points at. Text in a tag, comment or
/// quotation that never ends, which a browser would drop, stays text here: some systems show it, so it must be judged.
/// </summary>
internal ref struct HtmlReader(ReadOnlySpan<char> body, VisibleText text)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&");
    private readonly ReadOnlySpan<char> _body = body;
    private int _position;
    private bool _noMoreTags;
    private bool _noMoreComments;
    private bool _hiddenNeverEnds;
    private HtmlOpenings _open;

    public void Read()
    {
        while (_position < _body.Length)
        {
            switch (_body[_position])
            {
                case '<' when TrySkipComment() || TryReadTag():
                    break;
                case '&':
                    ReadReference();
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
            text.Append(_body[_position], _position);
    }

    private void ReadReference()
    {
        if (CharacterReference.TryRead(_body[_position..], out var meaning, out var length))
        {
            foreach (var character in meaning)
                text.Append(character, _position);
            _position += length;
        }
        else
        {
            text.Append('&', _position++);
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
        if (_noMoreTags || !HtmlTag.MayStart(_body[_position..]))
            return false;
        if (!HtmlTag.TryRead(_body, _position, out var tag))
        {
            // No complete tag follows, so no later '<' needs to look again and the pass stays linear.
            _noMoreTags = true;
            return false;
        }

        Show(tag);
        _position = tag.End;
        if (tag is { IsClosing: false, HidesContent: true } && !_hiddenNeverEnds)
            SkipTo(tag.Name);
        return true;
    }

    private void Show(in HtmlTag tag)
    {
        if (tag.BreaksWords)
            text.Break(_position);
        if (tag is { IsMedia: true, IsClosing: false })
            ShowMedia(tag);
        _open.Follow(tag, text);
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
