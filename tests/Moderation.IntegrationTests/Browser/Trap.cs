using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Moderation.IntegrationTests.Browser;

/// <summary>
/// Takes every connection that the browser makes to a foreign host and answers none. Sees what the browser's own tools do not list:
/// pings and beacons.
/// </summary>
public sealed class Trap : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Trap()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>With the first line of the request; of one under TLS, or one that says nothing, only that it came.</summary>
    public event Action<string>? Caught;

    public void Dispose() => _listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
                _ = TakeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task TakeAsync(TcpClient client)
    {
        using (client)
        {
            var bytes = new byte[1000];
            var line = "a connection without a word";
            try
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
                var length = await client.GetStream().ReadAsync(bytes, patience.Token);
                if (length > 0)
                    line = char.IsAsciiLetterUpper((char)bytes[0])
                        ? Encoding.Latin1.GetString(bytes, 0, length).Split('\r')[0]
                        : "a connection under TLS";
            }
            catch (Exception silent) when (silent is OperationCanceledException or IOException)
            {
            }
            Caught?.Invoke(line);
        }
    }
}
