using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using RabbitMQ.Client.Exceptions;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A private RabbitMQ on a free loopback port with its data in a temporary folder.</summary>
public sealed class RabbitMqServer : IAsyncDisposable
{
    private const string User = "guest";

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Next();
    private readonly int _distributionPort = FreePort.Next();
    private readonly int _epmdPort = FreePort.Next();
    private readonly Dictionary<string, string?> _environment;
    private ChildProcess? _epmd;
    private ChildProcess? _server;

    /// <param name="virtualHosts">Beside <c>/</c>.</param>
    public RabbitMqServer(params IReadOnlyList<string> virtualHosts)
    {
        _environment = new()
        {
            ["HOME"] = _folder.Path,
            ["RABBITMQ_NODENAME"] = $"moderation-{_port}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = $"{_port}",
            ["RABBITMQ_DIST_PORT"] = $"{_distributionPort}",
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = $"{_epmdPort}",
            ["RABBITMQ_MNESIA_BASE"] = _folder.File("data"),
            ["RABBITMQ_LOG_BASE"] = _folder.File("log"),
            ["RABBITMQ_PID_FILE"] = _folder.File("pid"),
            ["RABBITMQ_CONFIG_FILE"] = _folder.File("rabbitmq.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = _folder.File("enabled_plugins"),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        };
        File.WriteAllText(_folder.File("rabbitmq.conf"), $"load_definitions = {_folder.File("definitions.json")}\n");
        File.WriteAllText(_folder.File("definitions.json"), Definitions(["/", .. virtualHosts]));
    }

    public Uri Address => AddressOf("");

    public bool IsRunning => _server is { HasExited: false };

    public Uri AddressOf(string virtualHost) => new($"amqp://{User}:{User}@127.0.0.1:{_port}/{virtualHost}");

    public async Task StartAsync()
    {
        await Eventually.TrueAsync(
            () => FreePort.IsFree(_port) && FreePort.IsFree(_distributionPort), "the end of the broker that was here before");
        _epmd = new("epmd", ["-address", "127.0.0.1", "-port", $"{_epmdPort}"]);
        await Eventually.TrueAsync(() => FreePort.IsListenedOnAsync(_epmdPort), "Erlang's port mapper");
        // Not Debian's wrapper in the path: it insists on root or the user rabbitmq.
        _server = new("/usr/lib/rabbitmq/bin/rabbitmq-server", [], _environment, _folder.Path);
        await Eventually.TrueAsync(AcceptsAsync, "a broker that takes connections");
    }

    /// <summary>As if the power failed.</summary>
    public void Kill()
    {
        _server?.KillAll();
        _server?.Dispose();
        _server = null;
        _epmd?.Dispose();
        _epmd = null;
    }

    /// <summary>Gives the broker the time to write everything down.</summary>
    public async Task StopAsync()
    {
        _server!.Signal(ChildProcess.Terminate);
        await _server.ExitedAsync();
        Kill();
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AcceptsAsync()
    {
        try
        {
            await using var connection = await Broker.ConnectAsync(Address);
            return true;
        }
        catch (BrokerUnreachableException) when (IsRunning)
        {
            return false;
        }
        catch (BrokerUnreachableException)
        {
            throw new InvalidOperationException(_server!.WithOutput("RabbitMQ has ended."));
        }
    }

    private static string Definitions(IEnumerable<string> virtualHosts) => JsonSerializer.Serialize(new
    {
        users = new[] { new { name = User, password_hash = PasswordHash(), hashing_algorithm = "rabbit_password_hashing_sha256",
            tags = "administrator" } },
        vhosts = virtualHosts.Select(name => new { name }),
        permissions = virtualHosts.Select(vhost => new { user = User, vhost, configure = ".*", write = ".*", read = ".*" }),
    });

    // A salt of four bytes, and the hash of salt and password.
    private static string PasswordHash()
    {
        byte[] salt = [1, 2, 3, 4];
        return Convert.ToBase64String([.. salt, .. SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(User)])]);
    }
}
