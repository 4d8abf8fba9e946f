using Moderation.Scoring.Text;

namespace Moderation.Scoring.Restoring;

/// <summary>Joins the letters of a spaced-out word: <c>i d i o t</c>.</summary>
internal static class SpacedLetters
{
    /// <summary>Two single letters are initials or a list.</summary>
    private const int Fewest = 3;

    /// <summary>The last chunk of the word that starts at <paramref name="first"/>; -1 when none does.</summary>
    public static int TryJoin(FoldedText text, int first, Vocabulary vocabulary, RestoredText output)
    {
        if (text.Chunks[first].Length != 1)
            return -1;
        var word = new Scratch();
        var last = first - 1;
        while (last + 1 < text.ChunkCount && IsPart(text, last + 1, first) && word.Length < Scratch.Capacity)
            word.Add(Leetspeak.Plain(text.Characters[text.Chunks[++last].Start]));
        if (word.Length < Fewest)
            return -1;
        if (vocabulary.Commonness(word.Hash) != 0)
            output.Add(word.Text);
        else if (!WordSplitter.TrySplit(word.Text, vocabulary, output))
            return -1;
        return last;
    }

    private static bool IsPart(FoldedText text, int i, int first)
    {
        var chunk = text.Chunks[i];
        return chunk.Length == 1
            && (i == first || !chunk.WideGap)
            && char.IsAsciiLetterLower(Leetspeak.Plain(text.Characters[chunk.Start]));
    }
}
