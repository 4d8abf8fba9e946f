using Moderation.Scoring.Models;
using Moderation.Service.Configuration;
using Moderation.Service.Judging;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>Model, policies and store.</summary>
public static class DecisionsRegistration
{
    public static void AddDecisions(this IServiceCollection services, IConfiguration configuration)
    {
        var scorer = LoadModel(configuration.ReadSettings<ModelOptions>(ModelOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(scorer);
        services.AddSingleton(new SitePolicies(scorer.DefaultPolicy, configuration));
        var options = configuration.ReadSettings<DecisionOptions>(DecisionOptions.Section);
        services.AddSingleton(options);
        services.AddSingleton<CommentJudge>();
        services.AddStorage(configuration, TimeSpan.FromSeconds(options.RetrySeconds));
        if (configuration.UsesPostgres())
            services.AddSingleton<IDecisionStore, PostgresDecisionStore>();
        else
            services.AddSingleton<IDecisionStore, SqliteDecisionStore>();
        services.AddSingleton<DecisionAnnouncer>().AddSingleton<DecisionHistory>().AddSingleton<StandingDecision>();
        services.AddSingleton<DecisionPublisher>().AddHostedService(provider => provider.GetRequiredService<DecisionPublisher>());
        services.AddSingleton(configuration.ReadSettings<RetentionOptions>(RetentionOptions.Section)).AddHostedService<Retention>();
        services.AddSingleton<DecisionRecorder>().AddHostedService(provider => provider.GetRequiredService<DecisionRecorder>());
    }

    private static CommentScorer LoadModel(ModelOptions options)
    {
        try
        {
            return CommentScorer.Load(ModelDirectory.Find(options.Directory, options.Name));
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{ModelOptions.Section}:{nameof(options.Directory)} is '{options.Directory}', {nameof(options.Name)} '{options.Name}': {unusable.Message}");
        }
    }
}
