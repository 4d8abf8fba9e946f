using Npgsql;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A private PostgreSQL on a free loopback port with its data in a temporary folder.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-postgres-").FullName;
    private readonly int _port = FreePort.Next();
    private ChildProcess? _server;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=moderation;Database=postgres;Timeout=5";

    public bool IsRunning => _server is not null;

    public static async Task<PostgresServer> StartNewAsync()
    {
        var server = new PostgresServer();
        if (Environment.IsPrivilegedProcess)
            await ChildProcess.RunAsync("chown", ["postgres", server._folder]);
        await ChildProcess.RunAsync(Command("initdb")[0], [.. Command("initdb")[1..], "-D", server.Data, "-U", "moderation", "-A", "trust", "-E", "UTF8", "--locale=C"]);
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        var command = Command("postgres");
        _server = new(command[0], [.. command[1..], "-D", Data, "-p", $"{_port}", "-h", "127.0.0.1", "-k", _folder, "-c", "max_connections=300"]);
        await _server.SaysAsync(output => output.Contains("database system is ready to accept connections"), TimeSpan.FromSeconds(30), "that it is ready");
    }

    public async Task StopAsync()
    {
        if (_server is null)
            return;
        _server.Signal(ChildProcess.Interrupt); // fast shutdown: clients are cut off
        await _server.ExitedAsync(TimeSpan.FromSeconds(30));
        _server.Dispose();
        _server = null;
        NpgsqlConnection.ClearAllPools();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(ConnectionString);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    // PostgreSQL refuses to run as root; Debian's package brings the user to run it as.
    private static string[] Command(string program)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin", program)).Last(File.Exists);
        return Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", path] : [path];
    }
}
