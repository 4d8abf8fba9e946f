namespace Moderation.Training.Comparisons;

/// <summary>
/// Chooses the changed decisions that a person should read: the largest changes, in turn from each set and direction, so that no large set
/// crowds out the others.
/// </summary>
internal static class ChangeList
{
    public static IReadOnlyList<Change> Choose(Comparison comparison, int count)
    {
        var queues = comparison.Sets.SelectMany(Change.Find).GroupBy(change => (change.Set, change.IsNewlyHeld))
            .Select(group => group.OrderByDescending(change => change.Size).ToArray()).ToArray();
        var chosen = new List<Change>(count);
        for (var turn = 0; chosen.Count < count && queues.Any(queue => turn < queue.Length); turn++)
        {
            var next = queues.Where(queue => turn < queue.Length).Select(queue => queue[turn]).OrderByDescending(change => change.Size);
            chosen.AddRange(next.Take(count - chosen.Count));
        }

        return [.. chosen.OrderByDescending(change => change.Size)];
    }
}
