using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Erases body and author of comments that are older than the settings allow, once an hour. A flagged comment keeps them: somebody has yet
/// to read it.
/// </summary>
public sealed partial class Retention(IDatabase database, StoreGate gate, RetentionOptions options, TimeProvider clock, ILogger<Retention> log) : StoreService
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
            // In portions, so that no lock is held for long; the last one comes back empty.
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

        [LoggerMessage(LogLevel.Warning, "Erasing old comments failed and is tried again in an hour: {Problem}")]
        public static partial void Failed(ILogger log, string problem);
    }
}
