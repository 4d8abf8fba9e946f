using RabbitMQ.Client;

namespace Moderation.IntegrationTests.Clients;

/// <summary>Connections that wait for a busy broker as long as all else in these tests.</summary>
public static class Broker
{
    public static Task<IConnection> ConnectAsync(Uri address) => new ConnectionFactory
    {
        Uri = address,
        RequestedConnectionTimeout = Eventually.Patience,
        HandshakeContinuationTimeout = Eventually.Patience,
        ContinuationTimeout = Eventually.Patience,
        SocketReadTimeout = Eventually.Patience,
        SocketWriteTimeout = Eventually.Patience,
    }.CreateConnectionAsync();
}
