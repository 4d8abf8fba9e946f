namespace Moderation.Service.Operations.Stopping;

/// <summary>A stop that ends in time whatever broker and database do.</summary>
public static class StopRegistration
{
    public static void AddStopping(this IServiceCollection services)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StopShares.All);
        services.AddSingleton<StopProgress>().AddHostedService<RequestStop>();
    }

    /// <summary>Runs until the process is told to stop, and watches that it does.</summary>
    public static async Task RunToTheEndAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        using var lastResort = ActivatorUtilities.CreateInstance<LastResort>(app.Services);
        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It was told to while it was starting, which is no failure.
        }
    }
}
