using Moderation.Service.Desk.Accounts;
using Moderation.Service.Desk.Log;
using Moderation.Service.Desk.Overview;
using Moderation.Service.Desk.Queue;
using Moderation.Service.Desk.SignIn;

namespace Moderation.Service.Desk;

/// <summary>The pages on which moderators work.</summary>
public static class DeskRegistration
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<SignInPages>().AddSingleton<AccountPages>().AddSingleton<KeyPages>();
    }

    // Browsers ask again at every visit and mostly get a 304: after an update no desk runs an old script.
    public static void UseDesk(this IApplicationBuilder app) =>
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache" });

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        SignInPages.Map(routes);
        AccountPages.Map(routes);
        KeyPages.Map(routes);
        routes.MapQueuePages();
        routes.MapPicture();
        routes.MapQueueCsv();
        routes.MapOverviewPages();
        routes.MapLog();
    }
}
