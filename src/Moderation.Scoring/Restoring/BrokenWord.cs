using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Restoring;

/// <summary>Joins a word that is broken by one space: <c>stu pid</c>.</summary>
internal static class BrokenWord
{
    private const int Shortest = 4;

    /// <summary>Joins a chunk with the next one when that makes a known word and at least one of the two is not a word by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The chunk.</param>
    /// <param name="letters">What each chunk of the text starts with.</param>
    /// <param name="vocabulary">Known words.</param>
    /// <param name="output">Where the whole word goes.</param>
    public static bool TryJoin(FoldedText text, int first, ReadOnlySpan<LeadingLetters> letters, Vocabulary vocabulary, RestoredText output)
    {
        if (letters[first].Length != text.Chunks[first].Length || first + 1 >= text.ChunkCount)
            return false;
        if (text.Chunks[first + 1].Kind != ChunkKind.Words || letters[first + 1].Length == 0)
            return false;
        var left = text.Span(text.Chunks[first]);
        var right = text.Span(text.Chunks[first + 1]);
        var (head, tail) = (letters[first], letters[first + 1]);
        if (head.Length + tail.Length is < Shortest or > Scratch.Capacity || (Stands(left[0], head) && Stands(right[0], tail)))
            return false;
        if (vocabulary.Commonness(RollingHash.Join(head.Hash, tail.Hash, tail.Length)) == 0)
            return false;
        output.Add(left);
        output.Add(right);
        return true;
    }

    /// <summary>Whether it is a word by itself; of single letters only 'a' and 'i' are.</summary>
    private static bool Stands(char first, in LeadingLetters letters) => letters.Length == 1 ? first is 'a' or 'i' : letters.IsKnown;
}
