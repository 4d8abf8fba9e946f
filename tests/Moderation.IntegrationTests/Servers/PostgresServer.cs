using Moderation.IntegrationTests.Running;
using Npgsql;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A private PostgreSQL on a free loopback port with its data in a temporary folder.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // A test that is through takes its data with it, so nothing need reach a disk.
    private static readonly string[] Settings = ["max_connections=300", "fsync=off", "full_page_writes=off"];

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Next();
    private ChildProcess? _server;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=moderation;Database=postgres;Timeout=60;Command Timeout=120";

    public bool IsRunning => _server is { HasExited: false };

    public static async Task<PostgresServer> StartNewAsync()
    {
        var server = new PostgresServer();
        try
        {
            if (Environment.IsPrivilegedProcess)
                await ChildProcess.RunAsync("chown", ["postgres", server._folder.Path]);
            var command = Command("initdb");
            await ChildProcess.RunAsync(command[0],
                [.. command[1..], "-D", server.Data, "-U", "moderation", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async Task StartAsync()
    {
        var command = Command("postgres");
        _server = new(command[0],
            [.. command[1..], "-D", Data, "-p", $"{_port}", "-h", "127.0.0.1", "-k", _folder.Path,
            .. Settings.SelectMany(setting => new[] { "-c", setting })]);
        await _server.SaysAsync(output => output.Contains("database system is ready to accept connections"), "that it is ready");
    }

    public async Task StopAsync()
    {
        if (_server is null)
            return;
        _server.Signal(ChildProcess.Interrupt); // fast shutdown: clients are cut off
        await _server.ExitedAsync();
        _server.Dispose();
        _server = null;
        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection); // those that were cut off
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(ConnectionString);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CleanUp.RunAsync(async () => await StopAsync());
        _server?.Dispose();
        _folder.Dispose();
    }

    private string Data => Path.Combine(_folder.Path, "data");

    // PostgreSQL refuses to run as root; Debian's package brings the user to run it as.
    private static string[] Command(string program)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin", program))
            .Last(File.Exists);
        return Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", path] : [path];
    }
}
