using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// Stands between the service and a server, and can stop forwarding without closing anything: what a network does that loses packets, or a
/// server that hangs. What it holds goes on when it forwards again.
/// </summary>
public sealed class TcpRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentBag<Task> _links = [];
    private readonly (string Host, int Port) _server;
    private readonly Task _accepting;
    private volatile TaskCompletionSource _requests = Open();
    private volatile TaskCompletionSource _answers = Open();

    public TcpRelay(string host, int port)
    {
        _server = (host, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The server still hears the service, and the service hears nothing.</summary>
    public void HoldAnswers() => _answers = Closed(_answers);

    /// <summary>Neither hears the other.</summary>
    public void Hold()
    {
        HoldAnswers();
        _requests = Closed(_requests);
    }

    public void Forward()
    {
        _answers.TrySetResult();
        _requests.TrySetResult();
    }

    /// <summary>Closes every connection; what it held is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_links);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _links.Add(LinkAsync(await _listener.AcceptTcpClientAsync(_ending.Token)));
        }
        catch (Exception) when (_ending.IsCancellationRequested)
        {
            // nobody connects any more
        }
    }

    private async Task LinkAsync(TcpClient service)
    {
        using (service)
        using (var server = new TcpClient())
        using (var ended = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token))
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, ended.Token);
                var (near, far) = (service.GetStream(), server.GetStream());
                await Task.WhenAny(PumpAsync(near, far, () => _requests, ended.Token), PumpAsync(far, near, () => _answers, ended.Token));
                await ended.CancelAsync();
            }
            catch (Exception) when (ended.IsCancellationRequested || !server.Connected)
            {
                // the service finds its connection closed
            }
    }

    // Reads on while it holds, so that neither side notices anything, and so that it sees a side go. What it holds is then dropped.
    private static async Task PumpAsync(NetworkStream from, NetworkStream to, Func<TaskCompletionSource> gate, CancellationToken ended)
    {
        var held = Channel.CreateUnbounded<byte[]>();
        var writing = WriteAsync();
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, ended) is > 0 and var read)
            held.Writer.TryWrite(buffer[..read]);
        held.Writer.Complete();
        if (gate().Task.IsCompleted)
            await writing;

        async Task WriteAsync()
        {
            await foreach (var bytes in held.Reader.ReadAllAsync(ended))
            {
                await gate().Task.WaitAsync(ended);
                await to.WriteAsync(bytes, ended);
            }
        }
    }

    private static TaskCompletionSource Open()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        gate.SetResult();
        return gate;
    }

    private static TaskCompletionSource Closed(TaskCompletionSource gate) =>
        gate.Task.IsCompleted ? new(TaskCreationOptions.RunContinuationsAsynchronously) : gate;
}
