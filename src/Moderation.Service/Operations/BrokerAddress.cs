using Moderation.Service.Configuration;

namespace Moderation.Service.Operations;

/// <summary>The parts of <c>amqp://user:password@host:port/vhost</c>, as the AMQP URI specification defines them.</summary>
public sealed record BrokerAddress(string Host, ushort Port, string VirtualHost, string User, string Password, bool Tls)
{
    public static BrokerAddress Parse(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var uri) || uri.Scheme is not ("amqp" or "amqps") || uri.Host is "")
            throw ConnectionStrings.Wrong(
                nameof(ConnectionStrings.RabbitMq), value, "of the form 'amqp://user:password@host:5672/vhost' or 'amqps://…'");
        var tls = uri.Scheme == "amqps";
        var credentials = uri.UserInfo.Split(':', 2);
        return new(
            uri.Host,
            (ushort)(uri.Port > 0 ? uri.Port : tls ? 5671 : 5672),
            uri.AbsolutePath is "" or "/" ? "/" : Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            credentials[0] is { Length: > 0 } user ? Uri.UnescapeDataString(user) : "guest",
            credentials.Length > 1 ? Uri.UnescapeDataString(credentials[1]) : "guest",
            tls);
    }
}
