using System.Buffers;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// Goes through the sampled words of a comment that are language: no code, command line, address or number. A word is a run of letters with
/// apostrophes inside.
/// </summary>
internal ref struct SpokenWords(CommentReading reading)
{
    /// <summary>More elements of markup are not looked at, so that a comment made of them costs no time.</summary>
    private const int MostMarks = 64;

    /// <summary>What no word of a sentence has inside.</summary>
    private static readonly SearchValues<char> CodeMarks = SearchValues.Create("_\\=<>{}()[]|$#^@%+*`~0123456789");

    private readonly FoldedText _text = reading.Folded;
    private readonly VisibleText _visible = reading.Visible;
    private readonly SampledChunks _chunks = new(reading.Folded);

    /// <summary>In a text of capitals, one more says nothing.</summary>
    private readonly bool _hasNames = reading.Folded.Tally.Capitals * 2 < reading.Folded.Tally.Letters;

    private int _nextChunk;
    private int _next;
    private int _end;
    private bool _opens = true;
    private bool _isFenced;

    /// <summary>First letter, as a place in the folded text.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last letter.</summary>
    public int End { get; private set; }

    public WordManner Manner { get; private set; }

    public bool MoveNext()
    {
        while (_next < _end || MoveToChunk())
        {
            if (IsLetter(_next))
            {
                ReadWord();
                return true;
            }

            _opens |= EndsSentence(_text.Characters[_next++]);
        }

        return false;
    }

    private void ReadWord()
    {
        Start = _next;
        while (_next < _end && (IsLetter(_next) || IsInnerApostrophe(_next)))
            _next++;
        End = _next;
        var isCapital = _hasNames && CharacterTable.Is(_visible.Characters[_text.Source[Start]], CharacterClass.Upper);
        Manner = !isCapital ? WordManner.Plain : _opens ? WordManner.Opening : WordManner.Name;
        _opens = false;
    }

    /// <summary>Goes on to the next chunk with words; false when there is none.</summary>
    private bool MoveToChunk()
    {
        while (_nextChunk < _chunks.Count)
        {
            var chunk = _text.Chunks[_chunks[_nextChunk]];
            var span = _text.Span(chunk);
            _opens |= _chunks.StartsBlock(_nextChunk++) || _visible.Characters[_text.Source[chunk.Start - 1]] == '\n';
            _isFenced ^= span.StartsWith("```");
            if (chunk.Kind == ChunkKind.Words && !_isFenced && !IsCode(span) && !IsMarkedAsCode(_text.Source[chunk.Start]))
            {
                (_next, _end) = (chunk.Start, chunk.End);
                return true;
            }

            _opens |= chunk.Kind == ChunkKind.Symbols && span.IndexOfAny('.', '!', '?') >= 0;
        }

        return false;
    }

    /// <summary>Whether a chunk is an option, a path, a call, a formula or the like.</summary>
    private static bool IsCode(ReadOnlySpan<char> chunk)
    {
        var (start, end) = (0, chunk.Length);
        while (start < end && !CharacterTable.Is(chunk[start], CharacterClass.Letter))
            start++;
        while (end > start && !CharacterTable.Is(chunk[end - 1], CharacterClass.Letter))
            end--;
        return (start > 0 && chunk[start - 1] is '-' or '$' or '/' or '`' or '\\')
            || chunk[end..].StartsWith("()")
            || chunk[start..end].IndexOfAny(CodeMarks) >= 0;
    }

    private readonly bool IsMarkedAsCode(int place)
    {
        for (var i = 0; i < Math.Min(_visible.Marks.Count, MostMarks); i++)
        {
            if (_visible.Marks[i] is { Kind: MarkKind.Code } mark && place >= mark.Start && place < mark.End)
                return true;
        }

        return false;
    }

    private readonly bool IsLetter(int i) => CharacterTable.Is(_text.Characters[i], CharacterClass.Letter);

    private readonly bool IsInnerApostrophe(int i) => _text.Characters[i] == '\'' && i + 1 < _end && IsLetter(i + 1);

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or ':' or '"' or '(';
}
