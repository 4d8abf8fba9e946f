using System.Net;
using System.Net.Sockets;

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// Ports below those that the system gives to outgoing connections (from 32768 on), so that no client takes the port of a server that is
/// away for a moment.
/// </summary>
public static class FreePort
{
    private const int First = 10_000;
    private const int Last = 32_000;

    private static int _given = Random.Shared.Next(First, Last);

    /// <summary>Another one for each caller.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = First + Interlocked.Increment(ref _given) % (Last - First);
            if (IsFree(port))
                return port;
        }
    }

    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static async Task<bool> IsListenedOnAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
