using Moderation.Service.Configuration;
using Npgsql;

namespace Moderation.Service.Storage;

/// <summary>PostgreSQL when <c>ConnectionStrings:Postgres</c> is set, otherwise a SQLite file.</summary>
public static class StorageRegistration
{
    /// <summary>Whether the store is PostgreSQL: what only one of the stores needs is registered by this, in any order.</summary>
    public static bool UsesPostgres(this IConfiguration configuration) =>
        configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section).Postgres is not null;

    /// <param name="configuration">Where the connection strings are.</param>
    /// <param name="retrySeconds">Seconds between two tries to reach the store at the start.</param>
    public static void AddStorage(this IServiceCollection services, IConfiguration configuration, double retrySeconds)
    {
        StoredTypes.Register();
        var addresses = configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section);
        if (addresses.Postgres is { } postgres)
            services.AddSingleton(NpgsqlDataSource.Create(StoreAddress.Postgres(postgres))).AddSingleton<IDatabase, PostgresDatabase>();
        else
            services.AddSingleton<IDatabase>(new SqliteDatabase(StoreAddress.Sqlite(addresses.Sqlite)));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<StoreGate>(provider, TimeSpan.FromSeconds(retrySeconds)));
        services.AddHostedService(provider => provider.GetRequiredService<StoreGate>());
    }
}
