using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Features;

/// <summary>The features of one comment: each n-gram bucket once, group after group, and the facts separately. Not thread-safe.</summary>
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

    /// <summary>The facts that hold, each as its number times <see cref="FeatureSpace.Levels"/> plus its level.</summary>
    public ReadOnlySpan<int> Facts => _facts.AsSpan(0, _factCount);

    /// <summary>The place of each n-gram of <see cref="All"/>; empty when not tracing.</summary>
    public ReadOnlySpan<FeatureSpan> Spans => _spans.AsSpan(0, IsTracing ? _count : 0);

    /// <summary>Whether the places of n-grams are recorded, for an explanation.</summary>
    public bool IsTracing { get; set; }

    /// <summary>The range of a group in <see cref="All"/>.</summary>
    public Range RangeOf(FeatureGroup group) => (group == 0 ? 0 : _ends[(int)group - 1]).._ends[(int)group];

    public ReadOnlySpan<int> InGroup(FeatureGroup group) => All[RangeOf(group)];

    public void Clear()
    {
        foreach (var bucket in All)
            _seen[bucket >> 6] = 0;
        (_count, _factCount) = (0, 0);
    }

    /// <summary>Ends a group: all that was added since the previous one belongs to it.</summary>
    public void End(FeatureGroup group) => _ends[(int)group] = _count;

    /// <param name="fact">The fact that holds.</param>
    /// <param name="level">How much of it, 0 to 7.</param>
    public void AddFact(Fact fact, int level) => _facts[_factCount++] = (int)fact * FeatureSpace.Levels + level;

    /// <summary>Adds an n-gram unless it is there already.</summary>
    /// <returns>Whether its place must be given to <see cref="SetPlace"/>.</returns>
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

    /// <summary>Records the place of the n-gram that was added last.</summary>
    public void SetPlace(int first, int last, FeatureKind kind)
    {
        if (_spans.Length < _buckets.Length)
            Array.Resize(ref _spans, _buckets.Length);
        _spans[_count - 1] = new FeatureSpan(first, last, kind);
    }
}
