using Moderation.Scoring.Text;

namespace Moderation.Scoring.Restoring;

/// <summary>Undoes disguises: finds the plain form of each disguised chunk of a text. Not thread-safe.</summary>
internal sealed class Restorer
{
    private readonly RestoredText _text = new();
    private Restoration[] _restorations = new Restoration[32];
    private LeadingLetters[] _letters = new LeadingLetters[256];
    private int _count;
    private bool _mayGuess;
    private bool _isTypo;

    public ReadOnlySpan<Restoration> Restorations => _restorations.AsSpan(0, _count);

    /// <summary>What each chunk of the text starts with; valid until the next one is restored.</summary>
    public ReadOnlySpan<LeadingLetters> Letters => _letters;

    public ReadOnlySpan<char> Characters => _text.Characters;

    /// <param name="text">The text.</param>
    /// <param name="vocabulary">Known words.</param>
    /// <param name="mayGuess">Whether an unknown word may be taken for a known one that is a slip away.</param>
    public void Restore(FoldedText text, Vocabulary vocabulary, bool mayGuess = true)
    {
        _count = 0;
        _mayGuess = mayGuess;
        _text.Clear();
        ReadLetters(text, vocabulary);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (text.Chunks[i].Kind is not (ChunkKind.Words or ChunkKind.Symbols or ChunkKind.Mention))
                continue;
            _text.Begin();
            _isTypo = false;
            var last = RestoreAt(text, i, vocabulary);
            if (last < i)
            {
                _text.Abandon();
                continue;
            }

            Note(i, last);
            i = last;
        }
    }

    private void ReadLetters(FoldedText text, Vocabulary vocabulary)
    {
        if (_letters.Length < text.ChunkCount)
            _letters = new LeadingLetters[text.Chunks.Length];
        for (var i = 0; i < text.ChunkCount; i++)
            _letters[i] = LeadingLetters.Read(text.Span(text.Chunks[i]), vocabulary);
    }

    /// <summary>The last chunk that was restored together with the one at <paramref name="i"/>; -1 when nothing was.</summary>
    private int RestoreAt(FoldedText text, int i, Vocabulary vocabulary)
    {
        var last = SpacedLetters.TryJoin(text, i, vocabulary, _text);
        if (last >= 0)
            return last;
        if (text.Chunks[i].Kind == ChunkKind.Symbols)
            return -1;
        var chunk = text.Span(text.Chunks[i]);
        var core = CoreOf(chunk);
        if (text.Chunks[i].Kind == ChunkKind.Words && TryMasked(chunk, core, _letters[i]))
            return i;
        if (BrokenWord.TryJoin(text, i, _letters, vocabulary, _text))
            return i + 1;
        if (_letters[i].IsPlainWord && core.End.Value == _letters[i].Length)
            return -1;
        _text.Add(chunk[..core.Start.Value]);
        if (!WordFixer.TryFix(chunk[core], mayGuess: _mayGuess && text.Chunks[i].Kind == ChunkKind.Words, vocabulary, _text, out _isTypo))
            return -1;
        _text.Add(chunk[core.End.Value..]);
        return i;
    }

    private bool TryMasked(ReadOnlySpan<char> chunk, Range core, in LeadingLetters letters)
    {
        if (letters.Length < chunk.Length && MaskedWord.TryFind(chunk, letters, _text))
            return true;
        if (core.Start.Value > 0 || core.End.Value != letters.Length || !MaskedWord.TrySpelling(letters, _text))
            return false;
        _text.Add(chunk[core.End.Value..]);
        return true;
    }

    /// <summary>
    /// The chunk without the punctuation around it. '@' and '$' stay, as they stand for letters; at either end, '!' and ')' are
    /// punctuation.
    /// </summary>
    private static Range CoreOf(ReadOnlySpan<char> chunk)
    {
        var (start, end) = (0, chunk.Length);
        while (start < end && !char.IsLetterOrDigit(chunk[start]) && chunk[start] is not ('@' or '$'))
            start++;
        while (end > start && !char.IsLetterOrDigit(chunk[end - 1]) && chunk[end - 1] is not ('@' or '$'))
            end--;
        return start..end;
    }

    private void Note(int first, int last)
    {
        if (_count == _restorations.Length)
            Array.Resize(ref _restorations, _count * 2);
        var (start, end) = _text.Finish();
        _restorations[_count++] = new Restoration(first, last, start, end, _isTypo);
    }
}

/// <summary>What chunks of a text would be without their disguise.</summary>
/// <param name="FirstChunk">First chunk it replaces.</param>
/// <param name="LastChunk">Last chunk it replaces; a letter-spaced word has several.</param>
/// <param name="Start">First character of the plain form in the restorer's text; a space stands before it.</param>
/// <param name="End">One past its last character; a space stands there.</param>
/// <param name="IsTypo">It is a guess at a word of nothing but letters: a slip, a rare word or a name, and no disguise.</param>
internal readonly record struct Restoration(int FirstChunk, int LastChunk, int Start, int End, bool IsTypo);
