using System.Numerics;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>The words of ordinary comments, as hashes, and how common each is. An unknown word may be a known one in disguise.</summary>
internal sealed class Vocabulary
{
    /// <summary>
    /// The least common word that is offered as a guess. Rarer ones are no likelier than the text as written: about thirty comments in
    /// training, fewer for words that decide.
    /// </summary>
    public const int LeastGuessed = 21;

    private const int MostWords = 1 << 17;

    /// <summary>2^18 marks take 32 KB and stay in the cache. They settle most lookups, as most words looked for are unknown.</summary>
    private const int MarkBits = 18;

    private readonly ulong[] _marks = new ulong[1 << (MarkBits - 6)];
    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <param name="words">Hash of each word, in any order.</param>
    /// <param name="commonness">For each word 1..255, higher is more common: eight steps are a factor of two.</param>
    /// <exception cref="InvalidDataException">The arrays differ in length or there are too many words.</exception>
    public Vocabulary(ReadOnlySpan<uint> words, ReadOnlySpan<byte> commonness)
    {
        if (words.Length != commonness.Length || words.Length > MostWords)
        {
            throw new InvalidDataException(
                $"it has {words.Length} words and {commonness.Length} counts; they must be equal and at most {MostWords}");
        }

        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 2)];
        _shift = 32 - BitOperations.Log2((uint)_entries.Length);
        for (var i = 0; i < words.Length; i++)
            Insert(words[i], commonness[i]);
        Gaps = new GapFilter(_entries.Where(entry => entry.Commonness >= LeastGuessed).Select(entry => entry.Hash).ToArray());
    }

    /// <summary>Where one letter may make a word that <see cref="NearbyWord"/> accepts.</summary>
    public GapFilter Gaps { get; }

    /// <summary>How common a word is, 1..255; 0 when it is unknown.</summary>
    public int Commonness(uint hash)
    {
        if ((_marks[hash >> (32 - MarkBits + 6)] & Mark(hash)) == 0)
            return 0;
        var slot = hash >> _shift;
        while (_entries[slot].Commonness != 0 && _entries[slot].Hash != hash)
            slot = Next(slot);
        return _entries[slot].Commonness;
    }

    public bool Knows(ReadOnlySpan<char> word) => Commonness(RollingHash.Compute(word)) != 0;

    private void Insert(uint hash, byte commonness)
    {
        var slot = hash >> _shift;
        while (_entries[slot].Commonness != 0 && _entries[slot].Hash != hash)
            slot = Next(slot);
        _entries[slot] = new Entry(hash, commonness);
        _marks[hash >> (32 - MarkBits + 6)] |= Mark(hash);
    }

    private uint Next(uint slot) => (slot + 1) & (uint)(_entries.Length - 1);

    private static ulong Mark(uint hash) => 1UL << (int)(hash >> (32 - MarkBits));

    private readonly record struct Entry(uint Hash, byte Commonness);
}
