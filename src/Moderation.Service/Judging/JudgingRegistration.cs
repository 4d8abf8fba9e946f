using Moderation.Scoring.Models;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>The models, the policies of sites, and the judge who asks both. The models are loaded here, at the start, not at the first comment.</summary>
public static class JudgingRegistration
{
    public static void AddJudging(this IServiceCollection services, IConfiguration configuration)
    {
        var assessor = LoadModels(configuration.ReadSettings<ModelOptions>(ModelOptions.Section));
        services.AddSingleton(assessor);
        services.AddSingleton(new SitePolicies(assessor.DefaultPolicy, configuration));
        services.AddSingleton<CommentJudge>();
    }

    private static ICommentAssessor LoadModels(ModelOptions options)
    {
        try
        {
            return Assessors.LoadFrom(options.Directory, options.Name);
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new SettingsException(
                $"{ModelOptions.Section}:{nameof(options.Directory)} is '{options.Directory}', {nameof(options.Name)} '{options.Name}': {unusable.Message}");
        }
    }
}
