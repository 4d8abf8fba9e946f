using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>
/// The chunks by which a text's language is told: all of a short one, and of a long one a few in a row at a time, from its beginning to its
/// end, so that an English first line does not speak for the rest.
/// </summary>
internal readonly struct SampledChunks(FoldedText text)
{
    private const int Blocks = 6;
    private const int BlockLength = 8;
    private const int Most = Blocks * BlockLength;

    private readonly int _all = text.ChunkCount;

    public int Count => Math.Min(_all, Most);

    /// <summary>The place in the text of a sampled chunk.</summary>
    public int this[int i] => _all <= Most ? i : i / BlockLength * (_all - BlockLength) / (Blocks - 1) + i % BlockLength;

    /// <summary>Whether the chunk before a sampled one may have been left out.</summary>
    public bool StartsBlock(int i) => _all > Most && i % BlockLength == 0;
}
