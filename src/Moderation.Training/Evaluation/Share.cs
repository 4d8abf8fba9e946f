namespace Moderation.Training.Evaluation;

/// <summary>How many of some comments, with a 95 % interval.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Value">The share, 0..1; 0 of none.</param>
/// <param name="Low">Lower end of Wilson's interval.</param>
/// <param name="High">Upper end.</param>
internal sealed record Share(int Count, int Of, double Value, double Low, double High)
{
    public static Share Among<T>(IReadOnlyCollection<T> items, Func<T, bool> counts) => From(items.Count(counts), items.Count);

    public static Share From(int count, int of)
    {
        var (low, high) = Wilson.Interval(count, of);
        return new Share(count, of, of == 0 ? 0 : (double)count / of, low, high);
    }
}
