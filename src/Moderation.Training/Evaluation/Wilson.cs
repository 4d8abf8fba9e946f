namespace Moderation.Training.Evaluation;

/// <summary>Wilson's 95 % interval for a share (Wilson 1927); it also holds for small samples and rare events.</summary>
internal static class Wilson
{
    private const double Z = 1.959964;

    public static (double Low, double High) Interval(int hits, int all)
    {
        if (all == 0)
            return (0, 1);
        var share = (double)hits / all;
        var centre = share + Z * Z / (2 * all);
        var spread = Z * Math.Sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        return ((centre - spread) / (1 + Z * Z / all), (centre + spread) / (1 + Z * Z / all));
    }
}
