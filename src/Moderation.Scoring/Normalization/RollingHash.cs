using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Normalization;

/// <summary>A polynomial hash over characters. Part of every model's meaning: a change makes all trained models wrong.</summary>
internal static class RollingHash
{
    /// <summary>Odd, so that no character is lost; from MurmurHash2's mixer.</summary>
    public const uint Base = 0x5bd1e995;

    /// <summary>Times <see cref="Base"/> it is 1, modulo 2^32.</summary>
    public const uint InverseBase = 0xe59b19bd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Step(uint hash, char c) => (hash + c + 1) * Base;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text)
            hash = Step(hash, c);
        return hash;
    }

    /// <summary>The hash of two texts in a row; <paramref name="power"/> is <see cref="Base"/> to the length of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint first, uint second, uint power) => first * power + second;
}
