using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Matching;

/// <summary>
/// The first four characters of all entries, so that most words of a text are passed over after one look: 16 KB, in which about one look
/// of thirty is wrong for a long list. A word that begins an entry is never passed over.
/// </summary>
internal sealed class WordBeginnings
{
    private const int Length = 4;
    private const int Bits = 17;

    /// <summary>From Knuth's multiplicative hash.</summary>
    private const uint Factor = 2_654_435_761;

    private readonly ulong[] _marks = new ulong[1 << (Bits - 6)];

    /// <param name="word">The characters of an entry; fewer than four may go on with any.</param>
    public void Add(ReadOnlySpan<char> word)
    {
        word = word[..Math.Min(Length, word.Length)];
        var key = 0u;
        foreach (var c in word)
            key = (key << 5) | (c & 31u);
        var open = 5 * (Length - word.Length);
        for (var rest = 0u; rest < 1u << open; rest++)
            Mark(Place((key << open) | rest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ReadOnlySpan<char> text, int i)
    {
        if (i + Length > text.Length)
            return true;
        var four = text.Slice(i, Length);
        var place = Place(((four[0] & 31u) << 15) | ((four[1] & 31u) << 10) | ((four[2] & 31u) << 5) | (four[3] & 31u));
        return (_marks[place >> 6] & (1UL << (int)place)) != 0;
    }

    private void Mark(uint place) => _marks[place >> 6] |= 1UL << (int)place;

    /// <summary>Five bits of a character: letters of the Latin alphabet never share them.</summary>
    private static uint Place(uint key) => key * Factor >> (32 - Bits);
}
