using System.Numerics;
using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Matching;

/// <summary>
/// The first four characters of all entries, and the first eight of those that have as many, so that most words of a text are passed over
/// after one look or two: 48 KB, and up to 160 for a long list. A word that begins an entry is never passed over; one that begins none
/// seldom is not.
/// </summary>
internal sealed class WordBeginnings
{
    private const int Length = 4;
    private const int Bits = 17;
    private const int MostBits = 20;

    /// <summary>From Knuth's multiplicative hash.</summary>
    private const uint Factor = 2_654_435_761;

    /// <summary>From MurmurHash3's mixer.</summary>
    private const uint OtherFactor = 0x85ebca6b;

    private readonly ulong[] _short = new ulong[1 << (Bits - 6)];
    private readonly ulong[] _long = new ulong[1 << (Bits - 6)];
    private readonly ulong[] _longer;
    private readonly int _longerBits;

    /// <param name="entries">How many there will be: a long list gets more marks for longer beginnings, so that they stay apart.</param>
    public WordBeginnings(int entries)
    {
        _longerBits = Math.Clamp(BitOperations.Log2((uint)entries | 1) + 5, Bits, MostBits);
        _longer = new ulong[1 << (_longerBits - 6)];
    }

    /// <param name="word">The characters of an entry; fewer than four, or eight, may go on with any.</param>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length >= Length * 2)
        {
            var (first, second) = (Key(word), Key(word[Length..]));
            Mark(_long, Place(first));
            Mark(_longer, LongerPlace(first, second));
            return;
        }

        word = word[..Math.Min(Length, word.Length)];
        var key = 0u;
        foreach (var c in word)
            key = (key << 5) | (c & 31u);
        var open = 5 * (Length - word.Length);
        for (var rest = 0u; rest < 1u << open; rest++)
            Mark(_short, Place((key << open) | rest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ReadOnlySpan<char> text, int i)
    {
        if (i + Length * 2 > text.Length)
            return MayEnd(text[i..]);
        var eight = text.Slice(i, Length * 2);
        var first = Key(eight);
        var place = Place(first);
        return IsMarked(_short, place) || (IsMarked(_long, place) && IsMarked(_longer, LongerPlace(first, Key(eight[Length..]))));
    }

    /// <summary>The same for the end of a text, where no entry of eight characters has room.</summary>
    private bool MayEnd(ReadOnlySpan<char> rest)
    {
        Span<char> four = stackalloc char[Length];
        four.Clear();
        rest[..Math.Min(Length, rest.Length)].CopyTo(four);
        return IsMarked(_short, Place(Key(four)));
    }

    /// <summary>Five bits of each of four characters: letters of the Latin alphabet never share them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Key(ReadOnlySpan<char> four) =>
        ((four[0] & 31u) << 15) | ((four[1] & 31u) << 10) | ((four[2] & 31u) << 5) | (four[3] & 31u);

    private static uint Place(uint key) => key * Factor >> (32 - Bits);

    private uint LongerPlace(uint first, uint second) => ((first * Factor) ^ (second * OtherFactor)) >> (32 - _longerBits);

    private static bool IsMarked(ulong[] marks, uint place) => (marks[place >> 6] & (1UL << (int)place)) != 0;

    private static void Mark(ulong[] marks, uint place) => marks[place >> 6] |= 1UL << (int)place;
}
