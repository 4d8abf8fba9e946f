using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Normalization;

/// <summary>A polynomial hash over characters. A change makes all trained models wrong.</summary>
internal static class RollingHash
{
    /// <summary>Odd, so that no character is lost; from MurmurHash2's mixer.</summary>
    public const uint Base = 0x5bd1e995;

    /// <summary>The inverse of <see cref="Base"/> modulo 2^32.</summary>
    public const uint InverseBase = 0xe59b19bd;

    /// <summary><see cref="Base"/> to the power of 0, 1, 2 and so on; no longer text is ever joined.</summary>
    private static readonly uint[] Powers = MakePowers(64);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Step(uint hash, char c) => (hash + c + 1) * Base;

    public static uint Compute(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text)
            hash = Step(hash, c);
        return hash;
    }

    /// <summary>The hash of two texts in a row, the second one shorter than 64 characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint first, uint second, int lengthOfSecond) => first * Powers[lengthOfSecond] + second;

    private static uint[] MakePowers(int count)
    {
        var powers = new uint[count];
        powers[0] = 1;
        for (var i = 1; i < count; i++)
            powers[i] = powers[i - 1] * Base;
        return powers;
    }
}
