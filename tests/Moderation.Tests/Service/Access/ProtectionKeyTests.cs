using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.DataProtection.KeyManagement.Internal;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Overview;
using Xunit;

namespace Moderation.Tests.Service.Access;

/// <summary>The keys that protect cookies are in the store, which may come later than the service.</summary>
public sealed class ProtectionKeyTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Do_not_hold_up_the_start_while_the_store_is_away()
    {
        using var folder = new SqliteFile();
        var store = new AbsentStore(folder.Database);
        await using var service = new TestService { Replaced = services => services.AddSingleton<IDatabase>(store) };
        using var http = await Task.Run(service.CreateClient).WaitAsync(Soon);
        using (var live = await http.GetAsync("/health/live"))
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        using (var page = await http.GetAsync("/signin"))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Equal(0, store.Opened);
        store.Arrive();
        await service.Services.GetRequiredService<StoreGate>().OpenedAsync(default).WaitAsync(Soon);
        using (var page = await http.GetAsync("/signin"))
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Are_those_of_the_store_from_the_first_use_on()
    {
        await using var access = await AccessFixture.StartAsync();
        var ring = access.Get<IKeyRingProvider>().GetCurrentKeyRing();
        await using var connection = await access.Get<IDatabase>().OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT xml FROM data_protection_keys";
        Assert.Contains($"{ring.DefaultKeyId:D}", (string)(await command.ExecuteScalarAsync())!);
    }

    /// <summary>A store that nobody gets an answer from until it arrives, like a database behind a network that drops packets.</summary>
    private sealed class AbsentStore(IDatabase database) : IDatabase
    {
        private readonly TaskCompletionSource _there = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _opened;

        public int Opened => _opened;

        public string Name => database.Name;

        public SqlDialect Dialect => database.Dialect;

        public void Arrive() => _there.SetResult();

        public async Task MigrateAsync(CancellationToken cancel)
        {
            await _there.Task.WaitAsync(cancel);
            await database.MigrateAsync(cancel);
        }

        public async Task<DbConnection> OpenAsync(CancellationToken cancel)
        {
            Interlocked.Increment(ref _opened);
            await _there.Task.WaitAsync(cancel);
            return await database.OpenAsync(cancel);
        }

        public Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) =>
            database.BeginWriteAsync(connection, cancel);

        public Task PingAsync(CancellationToken cancel) => _there.Task.WaitAsync(cancel);

        public bool BlamesTheRow(Exception failure) => database.BlamesTheRow(failure);
    }
}
