using Moderation.Service.Configuration;
using Moderation.Service.Operations;
using Xunit;

namespace Moderation.Tests.Service.Operations;

public sealed class BrokerAddressTests
{
    [Theory]
    [InlineData("amqp://bus", "bus", 5672, "/", "guest", "guest", false)]
    [InlineData("amqp://u:p@bus:1234/", "bus", 1234, "/", "u", "p", false)]
    [InlineData("amqps://u%40x:p%2F%3A@bus/my%2Fhost", "bus", 5671, "my/host", "u@x", "p/:", true)]
    public void Is_read_from_the_uri(string uri, string host, int port, string virtualHost, string user, string password, bool tls) =>
        Assert.Equal(new BrokerAddress(host, (ushort)port, virtualHost, user, password, tls), BrokerAddress.Parse(uri));

    [Theory]
    [InlineData("bus:5672")]
    [InlineData("http://u:secret@bus")]
    [InlineData("amqp://u:sec@ret:secret@bus:port")]
    public void Is_refused_by_key_and_without_its_password_when_wrong(string uri)
    {
        var refused = Assert.Throws<SettingsException>(() => BrokerAddress.Parse(uri));
        Assert.StartsWith("ConnectionStrings:RabbitMq is '", refused.Message);
        Assert.DoesNotContain("secret", refused.Message);
    }
}
