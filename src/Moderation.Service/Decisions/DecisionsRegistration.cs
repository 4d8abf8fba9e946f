using Moderation.Service.Configuration;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>The stores of decisions, and what records, publishes and in time erases.</summary>
public static class DecisionsRegistration
{
    public static void AddDecisions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.ReadSettings<DecisionOptions>(DecisionOptions.Section));
        if (configuration.UsesPostgres())
            services.AddSingleton<IDecisionStore, PostgresDecisionStore>();
        else
            services.AddSingleton<IDecisionStore, SqliteDecisionStore>();
        services.AddSingleton<DecisionAnnouncer>().AddSingleton<DecisionHistory>().AddSingleton<StandingDecision>();
        services.AddSingleton<DecisionPublisher>().AddHostedService(provider => provider.GetRequiredService<DecisionPublisher>());
        services.AddSingleton(configuration.ReadSettings<RetentionOptions>(RetentionOptions.Section)).AddHostedService<Retention>();
        services.AddSingleton<DecisionRecorder>().AddHostedService(provider => provider.GetRequiredService<DecisionRecorder>());
    }
}
