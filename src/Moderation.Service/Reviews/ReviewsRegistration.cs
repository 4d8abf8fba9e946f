using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Configuration;
using Moderation.Service.Reviews.Acts;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Live;
using Moderation.Service.Reviews.Queue;
using Moderation.Service.Reviews.Reports;

namespace Moderation.Service.Reviews;

/// <summary>The review queue, moderators' acts and readers' reports.</summary>
public static class ReviewsRegistration
{
    public static void AddReviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.ReadSettings<ReviewOptions>(ReviewOptions.Section));
        services.AddSingleton<ReviewClaims>().AddSingleton<ReviewNotes>().AddSingleton<NearDuplicateGroups>();
        services.AddSingleton<ReviewQueue>().AddSingleton<ReviewItems>().AddSingleton<ReviewExplanations>();
        services.AddSingleton<ReviewActs>().AddSingleton<BulkReview>().AddSingleton<ReaderReports>();
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

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var reviews = routes.MapGroup("/api/reviews").RequireReview().WithTags("Reviews");
        reviews.MapQueue();
        reviews.MapItems();
        reviews.MapActs();
        reviews.MapLive();
        routes.MapReports();
    }
}
