using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Moderation.Service.Storage;

/// <summary>Times: <c>timestamptz</c> in PostgreSQL, ISO 8601 text in SQLite, which has no type for them.</summary>
public sealed class StoredTime : SqlMapper.TypeHandler<DateTimeOffset>
{
    /// <summary>Takes the place of Dapper's own mapping, in the whole process.</summary>
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.AddTypeHandler(new StoredTime());
    }

    /// <summary>The present moment as PostgreSQL keeps it, so that a decision published again says the same to the last digit.</summary>
    public static DateTimeOffset Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>How SQLite keeps it: in UTC, so that texts sort as times do.</summary>
    public static string ToText(DateTimeOffset time) => time.UtcDateTime.ToString("O");

    public override DateTimeOffset Parse(object value) => value is DateTime time
        ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc))
        : DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
        parameter.Value = parameter is SqliteParameter ? ToText(value) : value.UtcDateTime;
}
