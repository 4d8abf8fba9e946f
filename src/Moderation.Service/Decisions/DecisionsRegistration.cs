using Moderation.Scoring.Models;
using Moderation.Service.Configuration;
using Npgsql;

namespace Moderation.Service.Decisions;

/// <summary>Model, policies and store.</summary>
public static class DecisionsRegistration
{
    public static void AddDecisions(this IServiceCollection services, IConfiguration configuration)
    {
        StoredTime.Register();
        var scorer = LoadModel(configuration.ReadSettings<ModelOptions>(ModelOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(scorer);
        services.AddSingleton(new SitePolicies(scorer.DefaultPolicy, configuration));
        services.AddSingleton(configuration.ReadSettings<DecisionOptions>(DecisionOptions.Section));
        services.AddSingleton<CommentJudge>();
        services.AddStore(configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section));
        services.AddSingleton<StoreGate>().AddHostedService(provider => provider.GetRequiredService<StoreGate>());
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

    private static void AddStore(this IServiceCollection services, ConnectionStrings addresses)
    {
        if (addresses.Postgres is { } postgres)
        {
            var database = NpgsqlDataSource.Create(StoreAddress.Postgres(postgres));
            services.AddSingleton<IDecisionStore>(new PostgresDecisionStore(database));
        }
        else
        {
            services.AddSingleton<IDecisionStore>(new SqliteDecisionStore(StoreAddress.Sqlite(addresses.Sqlite)));
        }
    }
}
