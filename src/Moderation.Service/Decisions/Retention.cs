using System.ComponentModel.DataAnnotations;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Once an hour, erases body and author of comments older than the settings allow. A held comment keeps them, because a moderator has yet
/// to read it.
/// </summary>
public sealed partial class Retention(
    IDatabase database, StoreGate gate, RetentionOptions options, TimeProvider clock, ILogger<Retention> log) : StoreService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.CommentDays == 0)
            return;
        await gate.OpenedAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        do
            await EraseAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task EraseAsync(CancellationToken stopping)
    {
        try
        {
            var erased = 0;
            // In portions, so that no lock is held for long.
            while (await ErasePortionAsync(clock.GetUtcNow().AddDays(-options.CommentDays), stopping) is > 0 and var portion)
                erased += portion;
            if (erased > 0)
                Log.Erased(log, erased, options.CommentDays);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.Failed(log, failure.Message);
        }
    }

    private async Task<int> ErasePortionAsync(DateTimeOffset before, CancellationToken stopping)
    {
        await using var connection = await database.OpenAsync(stopping);
        return await connection.ExecuteAsync(new CommandDefinition(CommentErasure.Sql, new { before }, cancellationToken: stopping));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Erased body and author of {Comments} comments older than {Days} days")]
        public static partial void Erased(ILogger log, int comments, int days);

        [LoggerMessage(LogLevel.Warning, "Erasing old comments failed, retrying in an hour: {Problem}")]
        public static partial void Failed(ILogger log, string problem);
    }
}

/// <summary>Settings for how long personal data is kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after which body and author of a comment are erased; its decisions stay. 0 keeps them for ever.</summary>
    [Range(0, 36_500)]
    public int CommentDays { get; set; } = 90;
}

/// <summary>Erases body and author of a portion of old comments; the SQL is the same for both stores.</summary>
public static class CommentErasure
{
    public const string Sql = """
        UPDATE comments SET body = NULL, author = NULL, author_key = NULL WHERE (site_id, comment_id) IN (
          SELECT c.site_id, c.comment_id FROM comments c JOIN decisions d USING (site_id, comment_id, sequence)
          WHERE c.received_at < @before AND c.body IS NOT NULL AND d.outcome <> 'flagged'
          ORDER BY c.received_at LIMIT 1000)
        """;
}
