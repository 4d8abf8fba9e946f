using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Features;

/// <summary>Maps hashes to buckets. A change makes all trained models wrong.</summary>
internal static class BucketHash
{
    public const uint WordSeed = 0x1b873593;
    public const uint PairSeed = 0x7f4a7c15;
    public const uint CharacterSeed = 0x3c6ef372;
    public const uint HostSeed = 0x2545f491;

    /// <summary>Murmur3's finaliser, so that similar hashes get unrelated buckets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToBucket(uint hash, uint seed)
    {
        hash ^= seed;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return (int)((hash ^ (hash >> 16)) >> (32 - FeatureSpace.Bits));
    }
}
