using System.Net;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Service.Judging;
using Moderation.Service.Overview;
using Moderation.Service.Reviews.Queue;
using Moderation.Service.Storage;

namespace Moderation.Tests.Service;

/// <summary>The whole service in this process, on its embedded defaults, with a SQLite file of its own.</summary>
public sealed class TestService : WebApplicationFactory<CommentJudge>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;
    private readonly Dictionary<string, string> _settings;

    public TestService(params (string Key, string Value)[] settings)
    {
        Name = NameOf(settings);
        _settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        _settings.TryAdd("Log:Level", "Fatal");
        _settings.TryAdd("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(_folder, "test.db")}");
    }

    /// <summary>The same for two services that were made with the same settings.</summary>
    public string Name { get; }

    /// <summary>What takes the place of the service's own.</summary>
    public Action<IServiceCollection>? Replaced { get; init; }

    public async Task<HttpClient> ReadyAsync()
    {
        var http = CreateClient();
        await Services.GetRequiredService<StoreGate>().OpenedAsync(default).WaitAsync(Waiting.Patience);
        return http;
    }

    public static string NameOf(IEnumerable<(string Key, string Value)> settings) => string.Join('\n', settings.Order());

    /// <summary>
    /// As if it had just been started with an empty store. The keys that protect its cookies stay, since it has them in memory.
    /// </summary>
    public async Task EmptyAsync()
    {
        await using var connection = await Services.GetRequiredService<IDatabase>().OpenAsync(default);
        var tables = await connection.QueryAsync<string>(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('schema_versions', 'data_protection_keys')");
        await connection.ExecuteAsync("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; " + string.Concat(tables.Select(table => $"DELETE FROM {table}; ")) + "COMMIT; PRAGMA foreign_keys = ON");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter, OnThisMachine>();
            // What they keep for some seconds would outlast EmptyAsync.
            services.AddTransient<OpenCounts>().AddTransient<OverviewCache>();
            Replaced?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    // There is no connection in a test host, so nobody would come from anywhere.
    private sealed class OnThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, following) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Loopback;
                return following(http);
            });
            next(app);
        };
    }
}
