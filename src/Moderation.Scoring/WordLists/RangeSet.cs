using System.Runtime.InteropServices;

namespace Moderation.Scoring.WordLists;

/// <summary>Ranges of numbers, in any order and overlapping, and whether a number is in one of them. Not thread-safe.</summary>
internal sealed class RangeSet
{
    private readonly List<(int Start, int End)> _ranges = [];

    public void Clear() => _ranges.Clear();

    /// <param name="start">The first number.</param>
    /// <param name="end">One past the last number.</param>
    public void Add(int start, int end) => _ranges.Add((start, end));

    /// <summary>To be called once all ranges are there and before anything is asked.</summary>
    public void Sort()
    {
        _ranges.Sort();
        var furthest = 0;
        foreach (ref var range in CollectionsMarshal.AsSpan(_ranges))
            range.End = furthest = Math.Max(furthest, range.End);
    }

    public bool Contains(int number) => Contains(number, number + 1);

    /// <summary>Whether one range has all numbers from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public bool Contains(int start, int end)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].Start <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _ranges[low - 1].End >= end;
    }
}
