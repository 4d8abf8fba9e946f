using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>
/// Visible text in a light normal form: lower case, look-alikes and styled letters replaced by plain ones, invisible characters removed,
/// single spaces, one space at each end. Chunks are the parts between spaces. Not thread-safe.
/// </summary>
internal sealed class FoldedText
{
    private Tally _tally;
    private int _chunkStart;
    private bool _wideGap;

    public char[] Characters { get; private set; } = new char[1024];

    /// <summary>For each character, its index in the visible text.</summary>
    public int[] Source { get; private set; } = new int[1024];

    public int Length { get; private set; }

    public Chunk[] Chunks { get; private set; } = new Chunk[256];

    public int ChunkCount { get; private set; }

    public ref readonly Tally Tally => ref _tally;

    public void Read(VisibleText visible)
    {
        var text = visible.Characters.AsSpan(0, visible.Length);
        if (DirectionOverrides.AreIn(text))
            ReadAsSeen(text);
        else
            ReadInOrder(text);
    }

    public ReadOnlySpan<char> Span(in Chunk chunk) => Characters.AsSpan(chunk.Start, chunk.Length);

    public void SetKind(int chunk, ChunkKind kind) => Chunks[chunk] = Chunks[chunk] with { Kind = kind };

    /// <summary>Takes over a text that was made shorter in place.</summary>
    public void Shorten(int length, int chunkCount) => (Length, ChunkCount) = (length, chunkCount);

    private void ReadInOrder(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        Length = ChunkCount = 0;
        _tally = default;
        Put(' ', 0);
        _chunkStart = 1;
        _wideGap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = CharacterTable.ClassOf(text[i]);
            if (kind == CharacterClass.Letter)
                PutLetter(text[i], i);
            else if (kind == CharacterClass.Space)
                EndChunk(text, i);
            else
                i += PutOther(text, i, kind);
        }

        EndChunk(text, Math.Max(0, text.Length - 1));
    }

    /// <summary>Reads reversed letters as they are seen. <see cref="Source"/> then runs backwards where they stand.</summary>
    private void ReadAsSeen(ReadOnlySpan<char> text)
    {
        var (order, seen) = (new int[text.Length], new char[text.Length]);
        DirectionOverrides.Find(text, order);
        for (var i = 0; i < order.Length; i++)
            seen[i] = text[order[i]];
        ReadInOrder(seen);
        for (var i = 0; i < Length; i++)
            Source[i] = order[Source[i]];
    }

    private void PutLetter(char c, int source)
    {
        _tally.Letters++;
        Put(CharacterTable.Fold(c), source);
    }

    /// <summary>Folds anything but a plain lower-case letter or a space; returns how many further units it consumed.</summary>
    private int PutOther(ReadOnlySpan<char> text, int i, CharacterClass kind)
    {
        if ((kind & CharacterClass.Invisible) != 0)
        {
            _tally.Hidden += i > 0 && i + 1 < text.Length && !CharacterTable.Is(text[i - 1], CharacterClass.Space) ? 1 : 0;
            return 0;
        }

        if ((kind & CharacterClass.Pictorial) != 0 && char.IsSurrogate(text[i]))
            return PutPair(text, i);
        if (text[i] is >= Ligatures.First and <= Ligatures.Last)
        {
            PutLigature(text, i);
            return 0;
        }

        _tally.Count(text[i], kind);
        Put(CharacterTable.Fold(text[i]), i);
        return 0;
    }

    private void PutLigature(ReadOnlySpan<char> text, int i)
    {
        var letters = Ligatures.LettersOf(text[i]);
        Widen(Length + letters.Length + text.Length - i + 1);
        _tally.Letters += letters.Length;
        foreach (var letter in letters)
            Put(letter, i);
    }

    private int PutPair(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            return 0; // a lone surrogate is not visible
        var codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
        if (Astral.IsInvisible(codePoint))
            return 1;
        if (RegionalIndicators.Has(codePoint))
            return PutIndicators(text, i);
        var plain = Astral.Fold(codePoint);
        if (plain != '\0')
        {
            _tally.LookAlikes++;
            _tally.Letters++;
            Put(plain, i);
            return 1;
        }

        if (Astral.IsLetter(codePoint))
            (_tally.Letters, _tally.Foreign) = (_tally.Letters + 1, _tally.Foreign + 1);
        else
            _tally.Emoji++;
        Put(text[i], i);
        Put(text[i + 1], i + 1);
        return 1;
    }

    private int PutIndicators(ReadOnlySpan<char> text, int i)
    {
        Span<char> letters = stackalloc char[RegionalIndicators.LongestRun];
        Span<int> places = stackalloc int[RegionalIndicators.LongestRun];
        var count = RegionalIndicators.ReadRun(text, i, letters, places);
        if (RegionalIndicators.AreFlags(letters[..count]))
        {
            _tally.Emoji += count;
            foreach (var place in places[..count])
            {
                Put(text[place], place);
                Put(text[place + 1], place + 1);
            }
        }
        else
        {
            (_tally.LookAlikes, _tally.Letters) = (_tally.LookAlikes + count, _tally.Letters + count);
            for (var k = 0; k < count; k++)
                Put(letters[k], places[k]);
        }

        return places[count - 1] + 1 - i;
    }

    private void EndChunk(ReadOnlySpan<char> text, int i)
    {
        _tally.Lines += i + 1 < text.Length && text[i] == '\n' ? 1 : 0;
        if (Length == _chunkStart)
        {
            _wideGap = ChunkCount > 0;
            return;
        }

        if (ChunkCount == Chunks.Length)
            GrowChunks();
        Chunks[ChunkCount++] = new Chunk(_chunkStart, Length, ChunkKind.Words, _wideGap);
        Put(' ', i);
        _chunkStart = Length;
        _wideGap = false;
    }

    private void Put(char c, int source)
    {
        Characters[Length] = c;
        Source[Length++] = source;
    }

    private void Reserve(int visible)
    {
        // One space before and one after; only a ligature makes text longer, and asks for more.
        if (Characters.Length >= visible + 2)
            return;
        Characters = new char[visible + 2];
        Source = new int[visible + 2];
    }

    private void Widen(int length)
    {
        if (length <= Characters.Length)
            return;
        var (characters, source) = (new char[length * 2], new int[length * 2]);
        Characters.AsSpan(0, Length).CopyTo(characters);
        Source.AsSpan(0, Length).CopyTo(source);
        (Characters, Source) = (characters, source);
    }

    private void GrowChunks()
    {
        var chunks = new Chunk[Chunks.Length * 2];
        Chunks.CopyTo(chunks, 0);
        Chunks = chunks;
    }
}
