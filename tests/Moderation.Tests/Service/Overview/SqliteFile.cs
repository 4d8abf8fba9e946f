using Microsoft.Data.Sqlite;
using Moderation.Service.Storage;

namespace Moderation.Tests.Service.Overview;

/// <summary>A SQLite file for one test.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    public string Address => $"Data Source={Path.Combine(_folder, "test.db")}";

    public SqliteDatabase Database => new(Address);

    public async Task<SqliteDatabase> MigratedAsync()
    {
        StoredTypes.Register();
        await Database.MigrateAsync(default);
        return Database;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
