namespace Moderation.Service.Desk.Charts;

/// <summary>A scale from zero to a round number, with a few grid lines.</summary>
/// <param name="Step">From one line to the next: 1, 2 or 5 and zeros.</param>
/// <param name="Lines">The number of lines above zero.</param>
public sealed record Axis(int Step, int Lines)
{
    private const int MostLines = 4;

    public int Top => Step * Lines;

    public static Axis UpTo(int largest)
    {
        var step = 1;
        foreach (var next in Steps())
        {
            step = next;
            if ((long)next * MostLines >= largest)
                break;
        }
        return new(step, Math.Max(1, (int)Math.Ceiling((double)largest / step)));
    }

    private static IEnumerable<int> Steps()
    {
        for (var power = 1; power <= 100_000_000; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
