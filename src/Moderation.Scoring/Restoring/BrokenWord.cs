using Moderation.Scoring.Text;

namespace Moderation.Scoring.Restoring;

/// <summary>Puts together a word with one space in it: <c>stu pid</c>.</summary>
internal static class BrokenWord
{
    private const int Shortest = 4;

    /// <summary>Joins a chunk with the next one when that makes a known word and one of them alone is none.</summary>
    public static bool TryJoin(FoldedText text, int first, Vocabulary vocabulary, RestoredText output)
    {
        if (first + 1 >= text.ChunkCount || text.Chunks[first + 1].Kind != ChunkKind.Words)
            return false;
        var left = text.Span(text.Chunks[first]);
        var right = text.Span(text.Chunks[first + 1]);
        var punctuation = right.IndexOfAnyExceptInRange('a', 'z');
        var tail = punctuation < 0 ? right.Length : punctuation;
        if (left.Length + tail is < Shortest or > Scratch.Capacity || tail == 0 || left.IndexOfAnyExceptInRange('a', 'z') >= 0 || (Stands(left, vocabulary) && Stands(right[..tail], vocabulary)))
            return false;
        var word = new Scratch();
        foreach (var c in left)
            word.Add(c);
        foreach (var c in right[..tail])
            word.Add(c);
        if (vocabulary.Commonness(word.Hash) == 0)
            return false;
        output.Add(word.Text);
        output.Add(right[tail..]);
        return true;
    }

    /// <summary>A word by itself; of single letters only two are.</summary>
    private static bool Stands(ReadOnlySpan<char> part, Vocabulary vocabulary) => part.Length == 1 ? part[0] is 'a' or 'i' : vocabulary.Knows(part);
}
