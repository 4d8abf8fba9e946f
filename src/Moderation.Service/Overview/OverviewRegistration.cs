namespace Moderation.Service.Overview;

/// <summary>The figures of the overview.</summary>
public static class OverviewRegistration
{
    public static void AddOverview(this IServiceCollection services) =>
        services.AddSingleton<OverviewQuery>().AddSingleton<OverviewCache>().AddSingleton<KnownSites>();
}
