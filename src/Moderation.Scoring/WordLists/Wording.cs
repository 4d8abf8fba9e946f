using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>
/// One field of a comment as word lists and phrases read it: folded, disguises undone, tokens between single spaces. A token is a word, a
/// mark (<c>.</c> for whatever ends a sentence or a line, <c>,</c> for a pause, <c>"</c> for a double quotation mark), an emoji, or
/// <c>&lt;link&gt;</c>, <c>&lt;mention&gt;</c>, <c>&lt;media&gt;</c>. Holds one thread's buffers and is reused for each comment.
/// </summary>
/// <param name="field">Name of the field, as in <see cref="ReasonPlace"/>.</param>
internal sealed class Wording(string field)
{
    private readonly MarkedRanges _ranges = new();
    private char[] _text = [' ', .. new char[511]];
    private WordingToken[] _tokens = new WordingToken[128];
    private int _length = 1;
    private int _count;
    private CommentReading? _reading;
    private string _source = string.Empty;
    private bool _knowsRanges;

    /// <summary>The tokens, with one space between any two and one at each end.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Differs for each text that it has been the wording of, so that findings about one are not taken for another's.</summary>
    public int Edition { get; private set; }

    public bool IsEmpty => _count == 0;

    public ReadOnlySpan<WordingToken> Parts => _tokens.AsSpan(0, _count);

    /// <summary>The last token's first character; a space when there is none.</summary>
    public char Last => _count == 0 ? ' ' : _text[_tokens[_count - 1].Start];

    /// <summary>Starts the wording of another text.</summary>
    /// <param name="reading">What the visible characters are counted in.</param>
    /// <param name="source">The field as sent.</param>
    public void Begin(CommentReading reading, string source)
    {
        (_reading, _source, _knowsRanges, _length, _count) = (reading, source, false, 1, 0);
        Edition++;
    }

    /// <summary>Makes it the wording of a field that was not given.</summary>
    public void Clear()
    {
        (_reading, _source, _knowsRanges, _length, _count) = (null, string.Empty, false, 1, 0);
        Edition++;
    }

    /// <summary>Adds a token.</summary>
    /// <param name="token">Its text, without a space.</param>
    /// <param name="first">The first visible character it stands for.</param>
    /// <param name="last">The last one.</param>
    public void Add(ReadOnlySpan<char> token, int first, int last)
    {
        if (_length + token.Length >= _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + token.Length + 1));
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = new WordingToken(_length, first, last);
        token.CopyTo(_text.AsSpan(_length));
        _length += token.Length;
        _text[_length++] = ' ';
    }

    /// <summary>Adds words that stand in the folded text as they are to stand here.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="chunks">Its chunks, one word each, at least one.</param>
    public void Add(FoldedText text, ReadOnlySpan<Chunk> chunks)
    {
        var (start, end) = (chunks[0].Start, chunks[^1].End + 1);
        if (_length + end - start > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + end - start));
        if (_count + chunks.Length > _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(_tokens.Length * 2, _count + chunks.Length));
        text.Characters.AsSpan(start, end - start).CopyTo(_text.AsSpan(_length));
        var tokens = _tokens.AsSpan(_count, chunks.Length);
        for (var i = 0; i < chunks.Length; i++)
            tokens[i] = new WordingToken(_length + chunks[i].Start - start, text.Source[chunks[i].Start], text.Source[chunks[i].End - 1]);
        _length += end - start;
        _count += chunks.Length;
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> Token(int index) =>
        _text.AsSpan(_tokens[index].Start..((index + 1 < _count ? _tokens[index + 1].Start : _length) - 1));

    /// <summary>Whether a token is the end of a line, which is written as a full stop.</summary>
    public bool EndsLine(int index)
    {
        if (_reading is null || Token(index) is not ".")
            return false;
        _reading.Return(_source);
        var place = _tokens[index].First;
        return place >= _reading.Visible.Length || _reading.Visible.Characters[place] is not ('.' or '!' or '?' or ';' or ':');
    }

    /// <summary>The last token, to be changed in place.</summary>
    public Span<char> LastToken => _text.AsSpan(_tokens[_count - 1].Start, _length - 1 - _tokens[_count - 1].Start);

    /// <summary>Where a range of <see cref="Text"/> stands in the field as sent; a token that it touches counts whole.</summary>
    public ReasonPlace PlaceOf(int start, int length)
    {
        if (_reading is null || _count == 0)
            return new ReasonPlace(field, 0, 0);
        _reading.Return(_source);
        // The spaces around a match belong to no token.
        var (first, last) = (TokenAt(Skip(start)), TokenAt(Math.Max(start, start + length - (EndsInSpace(start + length) ? 2 : 1))));
        var (from, count) = _reading.PlaceInBody(_tokens[first].First, _tokens[Math.Max(first, last)].Last);
        return new ReasonPlace(field, from, count);
    }

    /// <summary>
    /// Whether a character of <see cref="Text"/> is inside quotation marks that open and close on one line, a quotation of the markup, or a
    /// line that starts with <c>&gt;</c>.
    /// </summary>
    public bool IsQuoted(int start) => _count > 0 && Ranges()?.IsQuoted(_tokens[TokenAt(Skip(start))].First) == true;

    /// <summary>Whether a character of <see cref="Text"/> is marked up as program code.</summary>
    public bool IsCode(int start) => _count > 0 && Ranges()?.IsCode(_tokens[TokenAt(Skip(start))].First) == true;

    private int Skip(int start) => start < _length - 1 && _text[start] == ' ' ? start + 1 : start;

    private bool EndsInSpace(int end) => end > 0 && end <= _length && _text[end - 1] == ' ';

    private MarkedRanges? Ranges()
    {
        if (_knowsRanges || _reading is null)
            return _reading is null ? null : _ranges;
        _reading.Return(_source);
        _ranges.Find(_reading.Visible);
        _knowsRanges = true;
        return _ranges;
    }

    /// <summary>The token that a character of the text belongs to; the space after a token belongs to it.</summary>
    public int TokenAt(int character)
    {
        var (low, high) = (0, _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_tokens[middle].Start <= character)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
