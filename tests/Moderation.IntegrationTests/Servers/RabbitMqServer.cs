using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A private RabbitMQ on a free loopback port with its data in a temporary folder.</summary>
public sealed class RabbitMqServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-rabbitmq-").FullName;
    private readonly int _port = FreePort.Next();
    private readonly int _distributionPort = FreePort.Next();
    private readonly int _epmdPort = FreePort.Next();
    private ChildProcess? _epmd;
    private ChildProcess? _server;

    public Uri Address => new($"amqp://guest:guest@127.0.0.1:{_port}");

    public bool IsRunning => _server is not null;

    public static async Task<RabbitMqServer> StartNewAsync()
    {
        var server = new RabbitMqServer();
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        _epmd = new("epmd", ["-address", "127.0.0.1", "-port", $"{_epmdPort}"]);
        // Not Debian's wrapper in the path: it insists on root or the user rabbitmq.
        _server = new("/usr/lib/rabbitmq/bin/rabbitmq-server", [], new Dictionary<string, string?>
        {
            ["HOME"] = _folder,
            ["RABBITMQ_NODENAME"] = $"moderation-{_port}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = $"{_port}",
            ["RABBITMQ_DIST_PORT"] = $"{_distributionPort}",
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = $"{_epmdPort}",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(_folder, "pid"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_folder, "rabbitmq"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "enabled_plugins"),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        }, _folder);
        await ReadyAsync();
    }

    /// <summary>As if the power failed.</summary>
    public async Task KillAsync()
    {
        if (_server is null)
            return;
        if (File.Exists(Path.Combine(_folder, "pid")))
        {
            using var node = System.Diagnostics.Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "pid"))));
            node.Kill(entireProcessTree: true);
        }
        _server.Dispose();
        _epmd!.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ReadyAsync()
    {
        var factory = new ConnectionFactory { Uri = Address };
        for (var tries = 0; ; tries++)
        {
            try
            {
                await using var connection = await factory.CreateConnectionAsync();
                return;
            }
            catch (BrokerUnreachableException) when (tries < 300 && !_server!.HasExited)
            {
                await Task.Delay(200);
            }
            catch (BrokerUnreachableException)
            {
                throw new TimeoutException($"RabbitMQ did not start:\n{_server!.Output}");
            }
        }
    }
}
