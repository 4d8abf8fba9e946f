using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Features;

/// <summary>The features of one comment: each n-gram bucket once, group after group, and the facts apart. One instance serves one thread.</summary>
internal sealed class FeatureList
{
    private const int Groups = 3;
    private readonly ulong[] _seen = new ulong[FeatureSpace.Buckets / 64];
    private readonly int[] _facts = new int[FeatureSpace.Facts];
    private readonly int[] _ends = new int[Groups];
    private int[] _buckets = new int[2048];
    private FeatureSpan[] _spans = [];
    private int _count;
    private int _factCount;

    /// <summary>Buckets of all n-grams.</summary>
    public ReadOnlySpan<int> All => _buckets.AsSpan(0, _count);

    /// <summary>The facts that hold, as places after the buckets.</summary>
    public ReadOnlySpan<int> Facts => _facts.AsSpan(0, _factCount);

    /// <summary>Where each n-gram of <see cref="All"/> stands, when tracing.</summary>
    public ReadOnlySpan<FeatureSpan> Spans => _spans.AsSpan(0, IsTracing ? _count : 0);

    /// <summary>Whether the next comment's n-grams keep their places, for an explanation.</summary>
    public bool IsTracing { get; set; }

    /// <summary>Where a group lies in <see cref="All"/>.</summary>
    public Range RangeOf(FeatureGroup group) => (group == 0 ? 0 : _ends[(int)group - 1]).._ends[(int)group];

    public ReadOnlySpan<int> InGroup(FeatureGroup group) => All[RangeOf(group)];

    public void Clear()
    {
        foreach (var bucket in All)
            _seen[bucket >> 6] = 0;
        (_count, _factCount) = (0, 0);
    }

    /// <summary>What was added since the last group is this one.</summary>
    public void End(FeatureGroup group) => _ends[(int)group] = _count;

    /// <param name="fact">What holds.</param>
    /// <param name="level">How much of it, 0 to seven.</param>
    public void AddFact(Fact fact, int level) => _facts[_factCount++] = (int)fact * FeatureSpace.Levels + level;

    /// <summary>Lists an n-gram unless it is there already.</summary>
    /// <returns>Whether its place is wanted, by <see cref="SetPlace"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(int bucket)
    {
        ref var word = ref _seen[bucket >> 6];
        var bit = 1UL << bucket;
        if ((word & bit) != 0)
            return false;
        word |= bit;
        if (_count == _buckets.Length)
            Array.Resize(ref _buckets, _count * 2);
        _buckets[_count++] = bucket;
        return IsTracing;
    }

    /// <summary>Where the n-gram that was added last stands.</summary>
    public void SetPlace(int first, int last, FeatureKind kind)
    {
        if (_spans.Length < _buckets.Length)
            Array.Resize(ref _spans, _buckets.Length);
        _spans[_count - 1] = new FeatureSpan(first, last, kind);
    }
}
