using Moderation.Scoring.Models;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>The models, the sites' policies, and the judge. The models are loaded here, at start, not at the first comment.</summary>
public static class JudgingRegistration
{
    public static void AddJudging(this IServiceCollection services, IConfiguration configuration)
    {
        var assessor = LoadModels(configuration.ReadSettings<ModelOptions>(ModelOptions.Section));
        services.AddSingleton(_ => assessor); // made by a factory, so that it is disposed of with the others
        services.AddSingleton(new SitePolicies(assessor.DefaultPolicy, configuration));
        services.AddSingleton<CommentJudge>();
    }

    private static ICommentAssessor LoadModels(ModelOptions options)
    {
        var use = options.ToUse();
        try
        {
            return Assessors.LoadFrom(options.Directory, options.Name, use);
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            var settings =
                $"{ModelOptions.Section}:{nameof(options.Directory)} is '{options.Directory}', {nameof(options.Name)} '{options.Name}', "
                + $"{nameof(options.SecondOpinion)} '{options.SecondOpinion}'";
            throw new SettingsException($"{settings}: {unusable.Message}");
        }
    }
}
