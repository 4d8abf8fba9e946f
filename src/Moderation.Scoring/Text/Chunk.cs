namespace Moderation.Scoring.Text;

/// <summary>A piece of folded text between two spaces.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="WideGap">More than one space came before it; in letter-spaced text, a word boundary.</param>
internal readonly record struct Chunk(int Start, int End, ChunkKind Kind, bool WideGap)
{
    public int Length => End - Start;
}
