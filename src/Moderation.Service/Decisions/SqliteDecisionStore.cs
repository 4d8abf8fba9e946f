using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Comments and decisions in a SQLite file. The library lives in the process, so rows go in one by one; a batch shares one transaction and
/// with it one flush to the disk.
/// </summary>
public sealed class SqliteDecisionStore(IDatabase database) : IDecisionStore
{
    public string Name => database.Name;

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var connection = (SqliteConnection)await database.OpenAsync(cancel);
        await using var transaction = connection.BeginTransaction(deferred: false);
        using var comments = new RowWriter(connection, DecisionStatements.SqliteComment, column => column.InComments.Count > 0);
        using var decisions = new RowWriter(connection, DecisionStatements.SqliteDecision, column => column.IsInDecisions);
        var recorded = new List<RecordedDecision>(batch.Count);
        foreach (var proposed in batch)
        {
            var row = new ProposedRow(proposed);
            if (comments.Write(row) is not { } sequence)
            {
                recorded.Add(await KeepAsync(connection, proposed));
                continue;
            }

            decisions.Write(row, sequence);
            recorded.Add(new(proposed.As((int)sequence), true, proposed.BodyHash));
        }

        await transaction.CommitAsync(cancel);
        return recorded;
    }

    private static async Task<RecordedDecision> KeepAsync(SqliteConnection connection, ProposedDecision proposed)
    {
        var found = await StandingAsync(connection, proposed.Comment);
        if (found.Decision.Revision >= proposed.Comment.Revision)
            return found;
        return await KeptVerdict.CarryOverAsync(connection, found, proposed) ?? found; // nobody else writes meanwhile
    }

    private static async Task<RecordedDecision> StandingAsync(SqliteConnection connection, CommentSubmitted comment)
    {
        var row = await connection.QuerySingleAsync<DecisionRow>(
            $"""
            SELECT {DecisionRow.Columns}, c.body_hash
            FROM comments c JOIN decisions d USING (site_id, comment_id, sequence)
            WHERE c.site_id = @SiteId AND c.comment_id = @CommentId
            """,
            new { comment.SiteId, comment.CommentId });
        return new(row.ToDecision(), false, row.BodyHash);
    }

    public bool BlamesTheRow(Exception failure) => database.BlamesTheRow(failure);

    /// <summary>A statement that is prepared once and then runs for each row of a batch.</summary>
    private sealed class RowWriter : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly List<(DecisionColumn Column, SqliteParameter Parameter)> _parameters = [];
        private readonly SqliteParameter _sequence = new() { ParameterName = "@" + DecisionColumns.Sequence, Value = DBNull.Value };

        public RowWriter(SqliteConnection connection, string sql, Func<DecisionColumn, bool> isIn)
        {
            _command = connection.CreateCommand();
            _command.CommandText = sql;
            foreach (var column in DecisionColumns.All.Where(isIn))
            {
                var parameter = new SqliteParameter { ParameterName = "@" + column.Name };
                _parameters.Add((column, _command.Parameters.Add(parameter)));
            }
            _command.Parameters.Add(_sequence);
        }

        /// <returns>What the statement returns.</returns>
        public long? Write(ProposedRow row, long? sequence = null)
        {
            foreach (var (column, parameter) in _parameters)
                parameter.Value = column.Value(row);
            _sequence.Value = (object?)sequence ?? DBNull.Value;
            return (long?)_command.ExecuteScalar();
        }

        public void Dispose() => _command.Dispose();
    }
}
