namespace Moderation.Service.Storage;

/// <summary>
/// Opens once the store is reachable and its schema is up to date. Until then the service is alive, and holds the deliveries it takes.
/// </summary>
public sealed partial class StoreGate(
    IDatabase store, TimeSpan retry, IHostApplicationLifetime host, ILogger<StoreGate> log) : StoreService
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsOpen => _opened.Task.IsCompletedSuccessfully;

    public Task OpenedAsync(CancellationToken cancel) => _opened.Task.WaitAsync(cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsOpen)
        {
            try
            {
                await store.MigrateAsync(stoppingToken);
                _opened.SetResult();
                Log.Ready(log, store.Name);
            }
            catch (SchemaTooNewException tooNew)
            {
                Log.TooNew(log, tooNew.Message);
                Environment.ExitCode = 1;
                host.StopApplication();
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.Waiting(log, store.Name, retry.TotalSeconds, failure.Message);
                await Task.Delay(retry, stoppingToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Store} is ready")]
        public static partial void Ready(ILogger log, string store);

        [LoggerMessage(LogLevel.Warning, "{Store} is not ready. Retrying in {Seconds} s: {Problem}")]
        public static partial void Waiting(ILogger log, string store, double seconds, string problem);

        [LoggerMessage(LogLevel.Critical, "{Problem}")]
        public static partial void TooNew(ILogger log, string problem);
    }
}
