using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Duplicates;

/// <summary>
/// Finds comments that say nearly the same, such as campaigns that change a name, a number, a link or a few letters. Compares runs of
/// characters (shingles) of the visible text, in lower case, with look-alikes undone and without digits and the paths of links. The keys
/// are MinHash values in bands (Broder 1997).
/// </summary>
public static class NearDuplicates
{
    /// <summary>Comments whose shingles overlap by this much (Jaccard, 0..1) count as nearly the same.</summary>
    public const double LeastOverlap = 0.6;

    /// <summary>Characters of a shingle.</summary>
    private const int ShingleLength = 5;

    /// <summary>Hash functions whose least value is kept; two of these values make a key.</summary>
    private const int Minima = 8;

    private static readonly uint[] Multipliers =
        [0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1, 0xD3A2646D, 0xFD7046C5, 0xB55A4F09];

    /// <summary>The keys of a body; null when there is nothing in it to compare.</summary>
    /// <param name="body">Plain text or HTML.</param>
    public static NearDuplicateKeys? KeysOf(string body)
    {
        var shingles = ShinglesOf(body);
        if (shingles.Count == 0)
            return null;
        Span<uint> least = stackalloc uint[Minima];
        least.Fill(uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < Minima; i++)
                least[i] = Math.Min(least[i], Mix(shingle, Multipliers[i]));
        }

        return new NearDuplicateKeys(
            Join(least[0], least[1]), Join(least[2], least[3]), Join(least[4], least[5]), Join(least[6], least[7]));
    }

    /// <summary>The shingles of a body, to compare with others by <see cref="Overlap"/>.</summary>
    public static IReadOnlySet<uint> ShinglesOf(string body)
    {
        var text = Canonical(CommentReading.ReadBody(body).Folded);
        var shingles = new HashSet<uint>();
        for (var i = 0; i + ShingleLength <= text.Length; i++)
            shingles.Add(RollingHash.Compute(text.AsSpan(i, ShingleLength)));
        return shingles;
    }

    /// <summary>Share of the shingles of either that both have, 0..1.</summary>
    public static double Overlap(IReadOnlySet<uint> first, IReadOnlySet<uint> second)
    {
        var (smaller, larger) = first.Count <= second.Count ? (first, second) : (second, first);
        var shared = smaller.Count(larger.Contains);
        return shared == 0 ? 0 : (double)shared / (first.Count + second.Count - shared);
    }

    private static string Canonical(FoldedText folded)
    {
        var text = new char[folded.Length + 2];
        var length = 0;
        text[length++] = ' ';
        for (var i = 0; i < folded.ChunkCount; i++)
        {
            var chunk = folded.Span(folded.Chunks[i]);
            foreach (var c in folded.Chunks[i].Kind == ChunkKind.Link ? Addresses.Host(chunk) : chunk)
            {
                if (!char.IsAsciiDigit(c))
                    text[length++] = c;
            }

            if (text[length - 1] != ' ')
                text[length++] = ' ';
        }

        return new string(text, 0, length);
    }

    private static uint Mix(uint shingle, uint multiplier)
    {
        var mixed = (shingle ^ (shingle >> 15)) * multiplier;
        return (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
    }

    private static int Join(uint first, uint second) => unchecked((int)(first * 31 + second));
}

/// <summary>
/// Keys that comments of nearly the same text share. Of pairs whose shingles overlap by 0.8 (Jaccard), 98 in 100 share one of the four
/// keys; of pairs that overlap by 0.3, one in three does, so pairs that share a key must be compared in full.
/// </summary>
public readonly record struct NearDuplicateKeys(int First, int Second, int Third, int Fourth);
