using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>The words that ordinary comments are made of, as hashes with how common each is. What is not in it may be a disguised word that is.</summary>
internal sealed class Vocabulary
{
    private const int Slots = 1 << 18;
    private readonly uint[] _hashes = new uint[Slots];
    private readonly byte[] _commonness = new byte[Slots];

    /// <param name="words">Hash of each word, in any order.</param>
    /// <param name="commonness">For each word 1..255, higher is more common: eight steps are a factor of two.</param>
    /// <exception cref="InvalidDataException">The arrays do not belong together or hold more than half the room.</exception>
    public Vocabulary(ReadOnlySpan<uint> words, ReadOnlySpan<byte> commonness)
    {
        if (words.Length != commonness.Length || words.Length > Slots / 2)
            throw new InvalidDataException($"A vocabulary of {words.Length} words with {commonness.Length} counts is not one: they must be equal and at most {Slots / 2}.");
        for (var i = 0; i < words.Length; i++)
            Insert(words[i], commonness[i]);
    }

    public static Vocabulary Empty { get; } = new([], []);

    /// <summary>How common a word is, 1..255; 0 when it is unknown.</summary>
    public int Commonness(uint hash)
    {
        for (var slot = hash & (Slots - 1); _commonness[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (_hashes[slot] == hash)
                return _commonness[slot];
        }

        return 0;
    }

    public bool Knows(ReadOnlySpan<char> word) => Commonness(RollingHash.Of(word)) != 0;

    private void Insert(uint hash, byte commonness)
    {
        var slot = hash & (Slots - 1);
        while (_commonness[slot] != 0 && _hashes[slot] != hash)
            slot = (slot + 1) & (Slots - 1);
        _hashes[slot] = hash;
        _commonness[slot] = commonness;
    }
}
