namespace Moderation.EncoderTraining.Fitting;

/// <summary>
/// The order in which rows are learned: shuffled, but rows of about the same length together, since the rest of a batch is padding.
/// </summary>
internal static class Batches
{
    public const int Size = 32;

    /// <summary>Batches that are sorted by length among each other.</summary>
    private const int Sorted = 50;

    /// <summary>The numbers of the rows of each batch.</summary>
    public static int[][] Make(IReadOnlyList<EncoderRow> rows, int passes, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, passes).SelectMany(_ => Pass(rows, random))];
    }

    private static int[][] Pass(IReadOnlyList<EncoderRow> rows, Random random)
    {
        int[] order = [.. Enumerable.Range(0, rows.Count)];
        random.Shuffle(order);
        int[][] batches =
        [
            .. order.Chunk(Size * Sorted).SelectMany(group => group.OrderBy(row => rows[row].Tokens.Length).Chunk(Size)),
        ];
        random.Shuffle(batches);
        return batches;
    }
}
