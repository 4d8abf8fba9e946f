using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Moderation.Service.Access;
using Moderation.Service.Configuration;
using Moderation.Service.Decisions;
using Moderation.Service.Desk;
using Moderation.Service.Intake;
using Moderation.Service.Judging;
using Moderation.Service.Logbook;
using Moderation.Service.Operations;
using Moderation.Service.Operations.Stopping;
using Moderation.Service.Overview;
using Moderation.Service.Replaying;
using Moderation.Service.Reviews;
using Moderation.Service.Storage;

try
{
    if (args is [ReplayCommand.Name, .. var replayed])
        return await ReplayCommand.RunAsync(replayed, Console.Out);

    // The settings file and the models lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var (services, configuration) = (builder.Services, builder.Configuration);

    services.AddLogs(configuration);
    services.AddSingleton(TimeProvider.System);
    services.AddStorage(configuration, configuration.ReadSettings<DecisionOptions>(DecisionOptions.Section).RetrySeconds);
    services.AddStoredProtectionKeys();

    services.AddJudging(configuration);
    services.AddHostedService<PolicyRecords>();
    services.AddDecisions(configuration);
    services.AddIntake(configuration);
    services.AddReviews(configuration);
    // After what its consumers wait for: services stop in reverse, and the bus has to stop first.
    services.AddBus(
        configuration,
        consumers: bus => { bus.AddIntake(); bus.AddReviews(); },
        messages: bus => { bus.UseIntakeMessages(); bus.UseReviewMessages(); });

    services.AddAccess(configuration);
    services.AddDesk();
    services.AddOverview();
    services.AddLogbook();

    builder.AddHttpProblems();
    services.AddApiDescription();
    services.AddHealth();
    services.AddStopping();

    var app = builder.Build();
    app.UseHttpProblems();
    app.UseSecurityHeaders();
    app.UseDesk();
    app.UseAccess();
    app.MapIntake();
    app.MapDecisions();
    app.MapReviews();
    app.MapDesk();
    app.MapOverview();
    app.MapApiDescription();
    app.MapHealth();
    await app.RunToTheEndAsync();
    return Environment.ExitCode;
}
catch (Exception wrong) when (wrong is SettingsException or SocketException or IOException { InnerException: AddressInUseException })
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
