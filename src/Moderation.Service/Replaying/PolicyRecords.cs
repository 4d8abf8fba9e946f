using Dapper;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Service.Storage;

namespace Moderation.Service.Replaying;

/// <summary>Keeps the settings of every policy that decides, so that its decisions can be made again when settings have changed.</summary>
public sealed partial class PolicyRecords(
    IDatabase database, StoreGate gate, SitePolicies policies, DecisionOptions options, ILogger<PolicyRecords> log) : StoreService
{
    /// <summary>Null when no policy of this name and version has decided since records are kept.</summary>
    public static async Task<RecordedPolicy?> FindAsync(IDatabase database, string identity, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var settings = await connection.QuerySingleOrDefaultAsync<string>(
            new CommandDefinition("SELECT settings FROM policies WHERE identity = @identity", new { identity }, cancellationToken: cancel));
        return settings is null ? null : StoredJson.Deserialize<RecordedPolicy>(settings);
    }

    /// <summary>Keeps every policy in force; one that is kept already stays.</summary>
    public static async Task KeepAsync(IDatabase database, SitePolicies policies, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        foreach (var policy in policies.All)
        {
            var values = new { policy.Identity, settings = StoredJson.Serialize(RecordedPolicy.Of(policy.Rules)) };
            await connection.ExecuteAsync(new CommandDefinition(
                $"INSERT INTO policies (identity, settings) VALUES (@Identity, {database.Dialect.AsJson("@settings")}) ON CONFLICT DO NOTHING",
                values, cancellationToken: cancel));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.OpenedAsync(stoppingToken);
        while (!await TryRecordAsync(stoppingToken))
            await Task.Delay(TimeSpan.FromSeconds(options.RetrySeconds), stoppingToken);
    }

    private async Task<bool> TryRecordAsync(CancellationToken stopping)
    {
        try
        {
            await KeepAsync(database, policies, stopping);
            return true;
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.Failed(log, options.RetrySeconds, failure.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The settings of the policies could not be recorded. Retrying in {Seconds} s: {Problem}")]
        public static partial void Failed(ILogger log, double seconds, string problem);
    }
}
