using System.Net;
using Moderation.Service.Access;
using Xunit;

namespace Moderation.Tests.Service.Access;

public sealed class RemoteNetworkTests
{
    [Theory]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::1", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    [InlineData("10.0.0.7", "::ffff:10.0.0.7", true)]
    [InlineData("10.0.0.7", "10.0.0.8", false)]
    public void Counts_guesses_of_one_network_together(string one, string other, bool together) =>
        Assert.Equal(together, RemoteNetwork.Name(IPAddress.Parse(one)) == RemoteNetwork.Name(IPAddress.Parse(other)));
}
