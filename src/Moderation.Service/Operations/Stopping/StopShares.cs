namespace Moderation.Service.Operations.Stopping;

/// <summary>
/// How the time between the signal and the end is shared out. Container hosts give ten seconds; on a machine with too much to do each
/// share takes longer than it says.
/// </summary>
public static class StopShares
{
    /// <summary>For requests to be answered; then their connections are closed.</summary>
    public static readonly TimeSpan Requests = TimeSpan.FromSeconds(1.5);

    /// <summary>For verdicts to be published that moderators have just given.</summary>
    public static readonly TimeSpan Verdicts = TimeSpan.FromSeconds(0.5);

    /// <summary>For deliveries to be decided; then they are given up, and the broker takes them back.</summary>
    public static readonly TimeSpan Deliveries = TimeSpan.FromSeconds(1.5);

    /// <summary>For deliveries and the broker's answers together.</summary>
    public static readonly TimeSpan Bus = TimeSpan.FromSeconds(2.5);

    /// <summary>For all of that.</summary>
    public static readonly TimeSpan All = TimeSpan.FromSeconds(6);
}
