using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Service.Judging;
using Moderation.Service.Storage;

namespace Moderation.Tests.Service;

/// <summary>The whole service in this process, on its embedded defaults, with a SQLite file of its own.</summary>
public sealed class TestService : WebApplicationFactory<CommentJudge>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;
    private readonly Dictionary<string, string> _settings;

    public TestService(params (string Key, string Value)[] settings)
    {
        _settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        _settings.TryAdd("Log:Level", "Fatal");
        _settings.TryAdd("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(_folder, "test.db")}");
    }

    /// <summary>What takes the place of the service's own.</summary>
    public Action<IServiceCollection>? Replaced { get; init; }

    public async Task<HttpClient> ReadyAsync()
    {
        var http = CreateClient();
        await Services.GetRequiredService<StoreGate>().OpenedAsync(default).WaitAsync(TimeSpan.FromSeconds(20));
        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter, OnThisMachine>();
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
