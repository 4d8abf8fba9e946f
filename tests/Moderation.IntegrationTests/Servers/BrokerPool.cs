using System.Threading.Channels;

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// Virtual hosts of a broker. Whoever takes one has it alone until they give it back: two tests at once would take each other's comments.
/// </summary>
public sealed class BrokerPool
{
    private readonly Channel<Uri> _free = Channel.CreateUnbounded<Uri>();

    public BrokerPool(IReadOnlyList<Uri> virtualHosts)
    {
        foreach (var virtualHost in virtualHosts)
            GiveBack(virtualHost);
    }

    /// <summary>Waits until one is free.</summary>
    public ValueTask<Uri> TakeAsync() => _free.Reader.ReadAsync();

    public void GiveBack(Uri virtualHost) => _free.Writer.TryWrite(virtualHost);
}
