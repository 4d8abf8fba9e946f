using Microsoft.Data.Sqlite;
using Moderation.Service.Configuration;
using Npgsql;

namespace Moderation.Service.Decisions;

/// <summary>Connection strings of the stores, checked when the service starts and not at the first comment.</summary>
public static class StoreAddress
{
    public static string Sqlite(string value)
    {
        try
        {
            var address = new SqliteConnectionStringBuilder(value);
            if (address.DataSource is "") throw new ArgumentException("no Data Source");
            return address.ToString();
        }
        catch (ArgumentException)
        {
            throw ConnectionStrings.Wrong(nameof(ConnectionStrings.Sqlite), value, "of the form 'Data Source=<file>'");
        }
    }

    public static string Postgres(string value)
    {
        try
        {
            var address = new NpgsqlConnectionStringBuilder(value);
            if (string.IsNullOrEmpty(address.Host)) throw new ArgumentException("no Host");
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
