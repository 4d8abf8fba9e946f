using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Restoring;

/// <summary>Whether most words of a text are unknown: one sign that it is in another language, as names and typos are few.</summary>
internal static class UnknownWords
{
    /// <summary>Fewer words say nothing: a name, a greeting.</summary>
    private const int FewestWords = 3;

    private const int ShortestWord = 2;

    /// <summary>Whether more than half of the words are unknown; numbers and the like are not counted.</summary>
    public static bool PrevailIn(FoldedText text, Vocabulary vocabulary)
    {
        var (words, unknown) = (0, 0);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (text.Chunks[i].Kind != ChunkKind.Words || WordIn(text.Span(text.Chunks[i])) is not { Length: >= ShortestWord } word)
                continue;
            words++;
            unknown += vocabulary.Knows(word) ? 0 : 1;
        }

        return words >= FewestWords && unknown * 2 > words;
    }

    /// <summary>The chunk without the punctuation around it; empty when it is not all letters.</summary>
    private static ReadOnlySpan<char> WordIn(ReadOnlySpan<char> chunk)
    {
        var (start, end) = (0, chunk.Length);
        while (start < end && !IsLetter(chunk[start]))
            start++;
        while (end > start && !IsLetter(chunk[end - 1]))
            end--;
        var word = chunk[start..end];
        foreach (var c in word)
        {
            if (!IsLetter(c))
                return [];
        }

        return word;
    }

    private static bool IsLetter(char c) => CharacterTable.Is(c, CharacterClass.Letter);
}
