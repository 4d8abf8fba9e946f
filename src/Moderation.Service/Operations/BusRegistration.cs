using System.Security.Authentication;
using MassTransit;
using Moderation.Service.Configuration;
using Moderation.Service.Decisions;
using Moderation.Service.Operations.Stopping;

namespace Moderation.Service.Operations;

/// <summary>The transport: RabbitMQ when <c>ConnectionStrings:RabbitMq</c> is set, otherwise MassTransit's in-memory one.</summary>
public static class BusRegistration
{
    /// <param name="consumers">Adds the consumers.</param>
    /// <param name="messages">Names the messages on the bus.</param>
    public static void AddBus(this IServiceCollection services, IConfiguration configuration,
        Action<IBusRegistrationConfigurator> consumers, Action<IBusFactoryConfigurator> messages)
    {
        var broker = configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section).RabbitMq is { } address
            ? BrokerAddress.Parse(address)
            : null;
        services.Configure<MassTransitHostOptions>(host =>
            (host.ConsumerStopTimeout, host.StopTimeout) = (StopShares.Deliveries, StopShares.Bus));
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            consumers(bus);
            if (broker is null)
                bus.UsingInMemory((context, transport) => Configure(transport, context));
            else
                bus.UsingRabbitMq((context, transport) =>
                {
                    Connect(transport, broker);
                    transport.UseDecisionMessages();
                    transport.DeployPublishTopology = true; // so that subscribers can bind before the first decision
                    Configure(transport, context);
                });
        });
        services.RemoveMassTransitHostedService().AddSingleton<MassTransitHostedService>().AddHostedService<BusService>();

        void Configure<T>(IBusFactoryConfigurator<T> transport, IBusRegistrationContext context) where T : IReceiveEndpointConfigurator
        {
            messages(transport);
            // Decisions and answers go out as plain JSON; MassTransit's own details travel in headers, which others can ignore.
            transport.UseRawJsonSerializer(RawSerializerOptions.AddTransportHeaders);
            transport.ConfigureEndpoints(context);
        }
    }

    private static void Connect(IRabbitMqBusFactoryConfigurator transport, BrokerAddress broker) =>
        transport.Host(broker.Host, broker.Port, broker.VirtualHost, host =>
        {
            host.Username(broker.User);
            host.Password(broker.Password);
            if (broker.Tls)
                host.UseSsl(ssl => { ssl.Protocol = SslProtocols.None; ssl.ServerName = broker.Host; });
        });
}
