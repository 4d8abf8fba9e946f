using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Moderation.Service.Desk.Rendering;

/// <summary>Writes our own elements and encoded text. Tags are constants of this program; all text of a comment is encoded.</summary>
internal sealed class MarkupWriter(IReadOnlyList<Highlight> highlights)
{
    /// <summary>Visible characters after which the rest is left out.</summary>
    public const int MostVisible = 20_000;

    /// <summary>Accents shown on one letter; more would only cover the lines around it.</summary>
    private const int MostAccents = 4;

    private readonly StringBuilder _markup = new();
    private readonly Stack<string> _open = new();
    private Highlight? _highlight;
    private int _visible;
    private int _accents;

    public bool IsFull => _visible >= MostVisible;

    public int Depth => _open.Count;

    public string? Parent => _open.Count > 0 ? _open.Peek() : null;

    public void Open(string element)
    {
        _markup.Append('<').Append(element).Append('>');
        _open.Push(element);
    }

    public void Close() => _markup.Append("</").Append(_open.Pop()).Append('>');

    public void Break() => _markup.Append("<br>");

    /// <summary>Our own mark in the text.</summary>
    public void Chip(string cssClass, string text, string? title = null)
    {
        _markup.Append("<span class=\"").Append(cssClass).Append('"');
        if (title is not null)
            _markup.Append(" title=\"").Append(HtmlEncoder.Default.Encode(title)).Append('"');
        _markup.Append('>').Append(HtmlEncoder.Default.Encode(text)).Append("</span>");
    }

    public void OpenLink() => _markup.Append("<span class=\"link\">");

    /// <summary>Shows where the link leads after it, whatever its text says.</summary>
    public void CloseLink(CommentLink link)
    {
        _markup.Append("</span>");
        Chip("link-number", string.Create(CultureInfo.InvariantCulture, $"[{link.Number} {link.Host}]"));
    }

    /// <summary>Text of the comment, with the markers of <see cref="Highlight"/> in it.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length && !IsFull; i++)
        {
            var c = text[i];
            if (Highlight.IsMarker(c))
                Mark(c, written);
            else if (InvisibleCharacters.NameOf(c) is { } name)
                Invisible(c, name, written);
            else if (char.IsSurrogate(c))
                i += Pair(text[i..], written);
            else if (!IsOneAccentTooMany(c))
                written.Append(c);
            _visible++;
        }
        Flush(written);
    }

    public override string ToString() => _markup.ToString();

    private void Mark(char marker, StringBuilder written)
    {
        Flush(written);
        _highlight = marker == Highlight.End ? null : highlights.ElementAtOrDefault(marker - Highlight.FirstStart);
        _visible--;
    }

    private void Invisible(char c, string name, StringBuilder written)
    {
        Flush(written);
        Chip("invisible", name, string.Create(CultureInfo.InvariantCulture, $"invisible character U+{(int)c:X4}"));
    }

    private static int Pair(ReadOnlySpan<char> text, StringBuilder written)
    {
        var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        // Beyond the basic plane only the tag characters (U+E0000 to U+E007F) are invisible.
        var isShown = isPair && char.ConvertToUtf32(text[0], text[1]) is not (>= 0xE0000 and <= 0xE007F);
        written.Append(isShown ? text[..2] : "\uFFFD");
        return isPair ? 1 : 0;
    }

    private bool IsOneAccentTooMany(char c)
    {
        _accents = char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? _accents + 1 : 0;
        return _accents > MostAccents;
    }

    private void Flush(StringBuilder written)
    {
        if (written.Length == 0)
            return;
        if (_highlight is not null)
        {
            _markup.Append("<mark class=\"").Append(_highlight.CssClass)
                .Append("\" title=\"").Append(HtmlEncoder.Default.Encode(_highlight.Title)).Append("\">");
        }
        _markup.Append(HtmlEncoder.Default.Encode(written.ToString()));
        if (_highlight is not null)
            _markup.Append("</mark>");
        written.Clear();
    }
}
