using Npgsql;
using NpgsqlTypes;

namespace Moderation.Service.Storage;

/// <summary>The type of a column, by the name that each store has for it.</summary>
public abstract record ColumnType(string Postgres, string Sqlite)
{
    public static readonly ColumnType<string?> Text =
        new Of<string?, string?>("text", "TEXT", NpgsqlDbType.Text, StorableText.From, StorableText.From);

    /// <summary>
    /// Travels to PostgreSQL as text, so a statement has to cast it. Serialized JSON holds nothing that a store could refuse.
    /// </summary>
    public static readonly ColumnType<string?> Json =
        new Of<string?, string?>("jsonb", "TEXT", NpgsqlDbType.Text, json => json, json => json);

    public static readonly ColumnType<int?> Number =
        new Of<int?, int?>("integer", "INTEGER", NpgsqlDbType.Integer, number => number, number => number);

    public static readonly ColumnType<int> SmallNumber =
        new Of<int, short>("smallint", "INTEGER", NpgsqlDbType.Smallint, number => (short)number, number => number);

    public static readonly ColumnType<double?> Real =
        new Of<double?, float?>("real", "REAL", NpgsqlDbType.Real, number => (float?)number, number => number);

    public static readonly ColumnType<byte[]> Bytes =
        new Of<byte[], byte[]>("bytea", "BLOB", NpgsqlDbType.Bytea, bytes => bytes, bytes => bytes);

    public static readonly ColumnType<DateTimeOffset?> Time = new Of<DateTimeOffset?, DateTime?>(
        "timestamptz", "TEXT", NpgsqlDbType.TimestampTz, time => time?.UtcDateTime,
        time => time is { } given ? StoredTime.ToText(given) : null);

    private sealed record Of<T, TPostgres>(
        string Postgres, string Sqlite, NpgsqlDbType Element, Func<T, TPostgres> ToPostgres, Func<T, object?> ToSqlite)
        : ColumnType<T>(Postgres, Sqlite)
    {
        public override object SqliteValue(T value) => ToSqlite(value) ?? DBNull.Value;

        public override NpgsqlParameter PostgresArray<TRow>(IReadOnlyList<TRow> rows, Func<TRow, T> value)
        {
            var values = new TPostgres[rows.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = ToPostgres(value(rows[i]));
            return new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | Element };
        }
    }
}

/// <summary>A type of column, and how a value in the program becomes one there.</summary>
public abstract record ColumnType<T>(string Postgres, string Sqlite) : ColumnType(Postgres, Sqlite)
{
    public abstract object SqliteValue(T value);

    /// <summary>One array of the values that all rows have in this column.</summary>
    public abstract NpgsqlParameter PostgresArray<TRow>(IReadOnlyList<TRow> rows, Func<TRow, T> value);
}
