using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Npgsql;
using Xunit;

namespace Moderation.IntegrationTests.Startup;

/// <summary>Processes that meet an empty store together, or one that a newer version has been at.</summary>
public sealed class SchemaTests(SharedServers servers) : IDisposable
{
    private const int Processes = 4;

    private readonly TemporaryFolder _folder = new();

    private Dictionary<string, string?> SqliteSettings =>
        new() { ["ConnectionStrings__Sqlite"] = $"Data Source={_folder.File("shared.db")}" };

    [Fact]
    public async Task Is_made_once_by_processes_that_start_together_on_postgres()
    {
        var database = await servers.NewDatabaseAsync();
        await StartTogetherAsync(new() { ["ConnectionStrings__Postgres"] = database, ["Access__KeylessLoopback"] = "true" });
        await using var connection = new NpgsqlConnection(database);
        Assert.Equal(Processes, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM decisions"));
    }

    [Fact]
    public async Task Is_made_once_by_processes_that_start_together_on_sqlite()
    {
        await StartTogetherAsync(SqliteSettings);
        await using var connection = new SqliteConnection(SqliteSettings["ConnectionStrings__Sqlite"]);
        Assert.Equal(Processes, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM decisions"));
    }

    [Fact]
    public async Task Is_left_alone_when_a_newer_version_made_it_on_postgres()
    {
        var database = await servers.NewDatabaseAsync();
        await using var connection = new NpgsqlConnection(database);
        await connection.ExecuteAsync(
            "CREATE TABLE schema_versions (version integer PRIMARY KEY); INSERT INTO schema_versions VALUES (9999)");
        await RefusesAsync(new() { ["ConnectionStrings__Postgres"] = database });
    }

    [Fact]
    public async Task Is_left_alone_when_a_newer_version_made_it_on_sqlite()
    {
        await using (var connection = new SqliteConnection(SqliteSettings["ConnectionStrings__Sqlite"]))
            await connection.ExecuteAsync(
                "CREATE TABLE schema_versions (version INTEGER PRIMARY KEY); INSERT INTO schema_versions VALUES (9999)");
        await RefusesAsync(SqliteSettings);
    }

    public void Dispose() => _folder.Dispose();

    private async Task StartTogetherAsync(Dictionary<string, string?> settings)
    {
        var services = Enumerable.Range(0, Processes).Select(_ => new ServiceProcess(settings, _folder.Path)).ToList();
        await Task.WhenAll(services.Select(service => service.ReadyAsync()));
        foreach (var service in services)
        {
            using var answer = await service.SubmitAsync(AComment.Innocent());
            Assert.True(answer.IsSuccessStatusCode, service.Log);
            Assert.DoesNotContain("is not ready", service.Log);
        }
        await Task.WhenAll(services.Select(service => service.DisposeAsync().AsTask()));
    }

    private async Task RefusesAsync(Dictionary<string, string?> settings)
    {
        await using var service = new ServiceProcess(settings, _folder.Path);
        await service.Process.ExitedAsync();
        Assert.NotEqual(0, service.Process.ExitCode);
        Assert.Contains("has version 9999", service.Log);
    }
}
