namespace Moderation.Service.Overview;

/// <summary>So many of so many, and what that says about the share in the long run.</summary>
public readonly record struct Share(int Hits, int All)
{
    private const double Z = 1.959964; // of the normal distribution for 95 %

    /// <summary>0..1; null of none.</summary>
    public double? Value => All == 0 ? null : (double)Hits / All;

    /// <summary>Lower end of Wilson's 95 % interval (Wilson 1927), which is right also for the few and the rare; 0 of none.</summary>
    public double Low => All == 0 ? 0 : Math.Max(0, Centre - Spread);

    /// <summary>Upper end of the interval; 1 of none.</summary>
    public double High => All == 0 ? 1 : Math.Min(1, Centre + Spread);

    private double Centre => (Value!.Value + Z * Z / (2 * All)) / (1 + Z * Z / All);

    private double Spread => Z * Math.Sqrt(Value!.Value * (1 - Value.Value) / All + Z * Z / (4.0 * All * All)) / (1 + Z * Z / All);
}
