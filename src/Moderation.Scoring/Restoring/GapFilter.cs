using System.Runtime.CompilerServices;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>
/// Whether any letter could close the gap in a word with one letter left open, in one lookup instead of twenty-six. No false negatives; a
/// false positive in about one lookup of thirty.
/// </summary>
/// <remarks>
/// The hash of a word is <c>(before + letter + 1) · Base^(left + 1) + after</c>, where <c>before</c> and <c>after</c> are the hashes of the
/// text on each side of the letter and <c>left</c> is the length of the text after it. Divided by that power of the odd base, which 32-bit
/// arithmetic allows, the hashes of all twenty-six words are consecutive numbers. So the known words, divided by each power, are marked on
/// a coarse scale, one scale for each number of letters that may be left, and the twenty-six numbers fall on one or two of its marks.
/// </remarks>
internal sealed class GapFilter
{
    /// <summary>2^18 marks are 32 KB; the ten scales that nearly all words need fit the second-level cache.</summary>
    private const int Bits = 18;

    private const int WordsOfScale = 1 << (Bits - 6);

    private static readonly uint[] Divisors = MakeDivisors();

    private readonly ulong[] _scales = new ulong[Scratch.Capacity * WordsOfScale];

    /// <param name="words">Hashes of the words that are worth finding.</param>
    public GapFilter(ReadOnlySpan<uint> words)
    {
        for (var left = 0; left < Scratch.Capacity; left++)
        {
            foreach (var word in words)
                Mark(left, word * Divisors[left]);
        }
    }

    /// <param name="before">Hash of the letters before the gap.</param>
    /// <param name="after">Hash of the letters after it.</param>
    /// <param name="left">How many are after it, fewer than <see cref="Scratch.Capacity"/>.</param>
    public bool MayClose(uint before, uint after, int left)
    {
        var first = before + 'a' + 1 + after * Divisors[left];
        var last = first + ('z' - 'a');
        return IsMarked(left, first) || ((first ^ last) >> (32 - Bits) != 0 && IsMarked(left, last));
    }

    private void Mark(int left, uint number) => _scales[Place(left, number)] |= Bit(number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsMarked(int left, uint number) => (_scales[Place(left, number)] & Bit(number)) != 0;

    private static int Place(int left, uint number) => left * WordsOfScale + (int)(number >> (32 - Bits + 6));

    private static ulong Bit(uint number) => 1UL << (int)(number >> (32 - Bits));

    /// <summary>Factors that divide by the base to the power of one, two, three and so on.</summary>
    private static uint[] MakeDivisors()
    {
        var divisors = new uint[Scratch.Capacity];
        var divisor = 1u;
        for (var i = 0; i < divisors.Length; i++)
            divisors[i] = divisor *= RollingHash.InverseBase;
        return divisors;
    }
}
