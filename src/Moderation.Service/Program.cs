using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Moderation.Service.Access;
using Moderation.Service.Configuration;
using Moderation.Service.Decisions;
using Moderation.Service.Desk;
using Moderation.Service.Desk.Log;
using Moderation.Service.Desk.Overview;
using Moderation.Service.Intake;
using Moderation.Service.Judging;
using Moderation.Service.Logbook;
using Moderation.Service.Operations;
using Moderation.Service.Operations.Stopping;
using Moderation.Service.Overview;
using Moderation.Service.Reviews;
using Moderation.Service.Reviews.Acts;

try
{
    // The settings file and the models lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddHttpLimits();
    builder.Services.AddLogs(builder.Configuration);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddJudging(builder.Configuration);
    builder.Services.AddDecisions(builder.Configuration);
    builder.Services.AddIntake(builder.Configuration);
    builder.Services.AddAccess(builder.Configuration);
    builder.Services.AddReviews(builder.Configuration);
    builder.Services.AddBus(builder.Configuration, bus => { bus.AddIntake(); bus.AddReviews(); }, bus => { bus.UseIntakeMessages(); bus.UseReviewMessages(); });
    builder.Services.AddStopping();
    builder.Services.AddHealth();
    builder.Services.AddApiDescription();
    builder.Services.AddDesk();
    builder.Services.AddOverview();
    builder.Services.AddLogbook();

    var app = builder.Build();
    app.UseHttpLimits();
    app.UseSecurityHeaders();
    app.UseDesk();
    app.UseAccess();
    app.MapIntake();
    app.MapDecisions();
    app.MapReviews();
    app.MapHealth();
    app.MapApiDescription();
    app.MapDesk();
    app.MapOverview();
    await app.RunToTheEndAsync();
    return Environment.ExitCode;
}
catch (Exception wrong) when (wrong is SettingsException or SocketException or IOException { InnerException: AddressInUseException })
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
