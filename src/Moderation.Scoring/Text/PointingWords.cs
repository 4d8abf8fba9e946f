using System.Collections.Frozen;
using Moderation.Scoring.Resources;

namespace Moderation.Scoring.Text;

/// <summary>Tells a comment that only points at a link from one that says something about it.</summary>
internal static class PointingWords
{
    private const string Resource = "Moderation.Scoring.Text.pointing-words.txt";

    /// <summary>More words than this in a link are a sentence of their own, not a label.</summary>
    private const int LongestLabel = 3;

    private const string Punctuation = "()[]{}<>.,:;!?\"'*_~-=>→»«…/\\|";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ReadWords().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether every word of the text points, or is the label of a link.</summary>
    public static bool AreAllOf(FoldedText text, List<MarkedSpan> marks)
    {
        var (labels, mark) = (0, 0);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            var chunk = text.Chunks[i];
            if (chunk.Kind != ChunkKind.Words || Words.Contains(text.Span(chunk).Trim(Punctuation)))
                continue;
            var place = text.Source[chunk.Start];
            while (mark < marks.Count && (marks[mark].Kind != MarkKind.Link || marks[mark].End <= place))
                mark++;
            if (mark == marks.Count || place < marks[mark].Start || ++labels > LongestLabel)
                return false;
        }

        return true;
    }

    private static IEnumerable<string> ReadWords() =>
        EmbeddedText.Lines(typeof(PointingWords).Assembly, Resource).Where(line => line[0] != '#')
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
