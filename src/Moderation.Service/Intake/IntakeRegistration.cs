using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Configuration;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>Consumer, queue and exchange for incoming comments.</summary>
public static class IntakeRegistration
{
    public static void AddIntake(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration.ReadSettings<IntakeOptions>(IntakeOptions.Section));

    public static void AddIntake(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<CommentSubmittedConsumer, CommentSubmittedConsumerDefinition>();
        bus.AddRequestClient<CommentSubmitted>();
    }

    public static void UseIntakeMessages(this IBusFactoryConfigurator bus)
    {
        bus.Message<CommentSubmitted>(message => message.SetEntityName(BusNames.CommentSubmitted));
        bus.ConfigureJsonSerializerOptions(ContractJson.Configure);
    }
}
