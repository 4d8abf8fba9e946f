using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>While there is no account, logs at start where the first administrator can create one.</summary>
public sealed partial class SetUpLink(
    StoreGate gate, AccountStore accounts, Invitations invitations, AccessOptions options, IServer server, IHostApplicationLifetime host,
    ILogger<SetUpLink> log) : StoreService
{
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.OpenedAsync(stoppingToken);
        // The addresses are known once the server listens.
        var started = new TaskCompletionSource();
        await using (host.ApplicationStarted.Register(started.SetResult))
            await started.Task.WaitAsync(stoppingToken);
        try
        {
            if (await accounts.AnyAsync(stoppingToken))
                return;
            var token = await invitations.MakeAsync(
                new() { Kind = Invitation.SetUp, Role = Roles.Administrator }, "set-up", Lasting, stoppingToken);
            Log.NoAccount(log, Lasting.TotalHours, $"{BaseAddress()}/setup?token={token}");
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(log, failure.Message);
        }
    }

    private string BaseAddress()
    {
        if (options.PublicUrl is { } url)
            return url;
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        var parsed = BindingAddress.Parse(address);
        var host = parsed.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : parsed.Host;
        return $"{parsed.Scheme}://{host}:{parsed.Port}";
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning, "There is no account yet. Create the first administrator's account within {Hours} hours at {Link}")]
        public static partial void NoAccount(ILogger log, double hours, string link);

        [LoggerMessage(
            LogLevel.Warning, "The link for the first account could not be created; restart the service to try again: {Problem}")]
        public static partial void Failed(ILogger log, string problem);
    }
}
