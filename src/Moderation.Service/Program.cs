using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Moderation.Service.Configuration;
using Moderation.Service.Decisions;
using Moderation.Service.Desk;
using Moderation.Service.Intake;
using Moderation.Service.Logbook;
using Moderation.Service.Operations;
using Moderation.Service.Overview;

try
{
    // The settings file and the models lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddHttpLimits();
    builder.Services.AddLogs(builder.Configuration);
    builder.Services.AddDecisions(builder.Configuration);
    builder.Services.AddIntake(builder.Configuration);
    builder.Services.AddBus(builder.Configuration, bus => bus.AddIntake(), bus => bus.UseIntakeMessages());
    builder.Services.AddHealth();
    builder.Services.AddRazorComponents();
    builder.Services.AddOverview();
    builder.Services.AddLogbook();

    var app = builder.Build();
    app.UseHttpLimits();
    app.MapIntake();
    app.MapDecisions();
    app.MapHealth();
    app.MapOverview();
    app.MapLogbook();
    app.MapOverviewPages();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception wrong) when (wrong is SettingsException or SocketException or IOException { InnerException: AddressInUseException })
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
