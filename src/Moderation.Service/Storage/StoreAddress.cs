using Microsoft.Data.Sqlite;
using Moderation.Service.Configuration;
using Npgsql;

namespace Moderation.Service.Storage;

/// <summary>Connection strings of the stores, checked when the service starts and not at the first comment.</summary>
public static class StoreAddress
{
    public static string Sqlite(string value)
    {
        try
        {
            var address = new SqliteConnectionStringBuilder(value);
            if (address.DataSource is "")
                throw new ArgumentException("no Data Source");
            if (address.Mode == SqliteOpenMode.ReadWriteCreate && address.DataSource != ":memory:")
                CheckReachable(address.DataSource);
            return address.ToString();
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            throw ConnectionStrings.Wrong(nameof(ConnectionStrings.Sqlite), value, $"a file in a folder that exists and can be written to: {unusable.Message.TrimEnd('.')}");
        }
        catch (ArgumentException)
        {
            throw ConnectionStrings.Wrong(nameof(ConnectionStrings.Sqlite), value, "of the form 'Data Source=<file>'");
        }
    }

    // A server may yet come up, a folder does not, so the answer comes now. Nothing is created before all other settings are known to be right.
    private static void CheckReachable(string file)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
            using (File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
                return;
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new DirectoryNotFoundException($"there is no folder {Path.GetDirectoryName(path)}");
    }

    public static string Postgres(string value)
    {
        try
        {
            var address = new NpgsqlConnectionStringBuilder(value);
            if (string.IsNullOrEmpty(address.Host))
                throw new ArgumentException("no Host");
            // Error details quote rows, and a row holds a comment's text, which must never reach a log.
            address.IncludeErrorDetail = false;
            // The batch insert is worth a prepared plan.
            address.MaxAutoPrepare = Math.Max(address.MaxAutoPrepare, 10);
            return address.ToString();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw ConnectionStrings.Wrong(nameof(ConnectionStrings.Postgres), value, "of the form 'Host=<host>;Database=<name>;Username=<user>;Password=<password>'");
        }
    }
}
