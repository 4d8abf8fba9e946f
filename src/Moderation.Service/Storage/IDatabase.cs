using System.Data.Common;

namespace Moderation.Service.Storage;

/// <summary>Where everything is kept: PostgreSQL, or a SQLite file. Most queries are written once, in words that both understand.</summary>
public interface IDatabase
{
    /// <summary>What it is called in logs and health answers.</summary>
    string Name { get; }

    /// <summary>Brings the schema up to date; any number of processes may do so at once.</summary>
    /// <exception cref="SchemaTooNewException">A newer version of the service was here before.</exception>
    Task MigrateAsync(CancellationToken cancel);

    Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>
    /// A transaction that will write. In SQLite it takes the file's write lock at once; in PostgreSQL other writers go on, so rows that a
    /// decision rests on are read with <see cref="SqlDialect.RowLock"/>.
    /// </summary>
    Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>A round trip to the store; throws when there is none.</summary>
    Task PingAsync(CancellationToken cancel);

    /// <summary>Whether a failure lies in the row that was written, so that writing it again cannot help.</summary>
    bool BlamesTheRow(Exception failure);

    /// <summary>The words of its SQL that are not everybody's.</summary>
    SqlDialect Dialect { get; }
}
