using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>Classifies the chunks of a text and counts each kind. Words that are only the leftovers of a picture count as media.</summary>
internal static class ChunkSorter
{
    public static ChunkCounts Sort(FoldedText text, int mediaElements)
    {
        var counts = new ChunkCounts { Media = mediaElements };
        var onlyResidue = true;
        var debris = mediaElements > 0;
        for (var i = 0; i < text.ChunkCount; i++)
        {
            var span = text.Span(text.Chunks[i]);
            var kind = KindOf(span);
            text.SetKind(i, kind);
            counts.Add(kind);
            debris |= kind == ChunkKind.Media;
            onlyResidue = onlyResidue && (kind != ChunkKind.Words || MediaShapes.IsResidueWord(span));
        }

        // "image" and "gif" are words in a sentence, and leftovers of a picture when nothing else is there.
        if (onlyResidue && counts.Words > 0 && (debris || IsAlternativeText(text)))
            counts.TurnWordsIntoMedia();
        return counts;
    }

    private static ChunkKind KindOf(ReadOnlySpan<char> chunk)
    {
        if (chunk.IndexOfAny('.', '?', ':') >= 0 || chunk[0] is '@' or '[' or '<')
        {
            var special = SpecialKindOf(chunk);
            if (special != ChunkKind.Words)
                return special;
        }

        return PlainKindOf(chunk);
    }

    private static ChunkKind SpecialKindOf(ReadOnlySpan<char> chunk)
    {
        if (MediaShapes.IsBracketed(chunk) || MediaShapes.IsQueryDebris(chunk) || MediaShapes.IsMediaAddress(chunk))
            return ChunkKind.Media;
        if (Addresses.IsAddress(chunk))
            return ChunkKind.Link;
        var isMention = chunk[0] == '@' && chunk.Length > 1 && CharacterTable.Is(chunk[1], CharacterClass.Letter | CharacterClass.Digit);
        return isMention ? ChunkKind.Mention : ChunkKind.Words;
    }

    private static ChunkKind PlainKindOf(ReadOnlySpan<char> chunk)
    {
        var pictures = false;
        foreach (var c in chunk)
        {
            if (CharacterTable.Is(c, CharacterClass.Letter | CharacterClass.Digit))
                return ChunkKind.Words;
            pictures |= CharacterTable.Is(c, CharacterClass.Pictorial);
        }

        return pictures ? ChunkKind.Pictures : ChunkKind.Symbols;
    }

    /// <summary>The alternative text that a comment plug-in gives every uploaded picture.</summary>
    private static bool IsAlternativeText(FoldedText text) =>
        text.ChunkCount == 2 && text.Span(text.Chunks[0]) is "comment" && text.Span(text.Chunks[1]) is "image";
}
