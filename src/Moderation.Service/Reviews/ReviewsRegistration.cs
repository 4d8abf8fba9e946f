using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Configuration;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews;

/// <summary>The review queue, what moderators do in it, and what readers report.</summary>
public static class ReviewsRegistration
{
    public static void AddReviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.ReadSettings<ReviewOptions>(ReviewOptions.Section));
        services.AddSingleton<ReviewClaims>().AddSingleton<ReviewNotes>().AddSingleton<NearDuplicateGroups>();
        services.AddSingleton<ReviewQueue>().AddSingleton<ReviewItems>().AddSingleton<ReviewExplanations>();
        services.AddSingleton<ReviewDesk>().AddSingleton<BulkReview>().AddSingleton<ReaderReports>();
        services.AddSingleton<ReviewSignals>().AddSingleton<OpenCounts>();
        if (services.Any(service => service.ServiceType == typeof(Npgsql.NpgsqlDataSource)))
            services.AddHostedService<PostgresSignals>();
    }

    public static void AddReviews(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<ReviewCommentConsumer, ReviewCommentConsumerDefinition>();
        bus.AddConsumer<CommentReportedConsumer, CommentReportedConsumerDefinition>();
    }

    public static void UseReviewMessages(this IBusFactoryConfigurator bus)
    {
        bus.Message<ReviewComment>(message => message.SetEntityName(BusNames.ReviewComment));
        bus.Message<CommentReported>(message => message.SetEntityName(BusNames.CommentReported));
    }
}
