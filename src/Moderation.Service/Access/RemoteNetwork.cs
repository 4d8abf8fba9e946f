using System.Net;
using System.Net.Sockets;

namespace Moderation.Service.Access;

/// <summary>Whose guesses count together: an IPv4 address, or the /64 that anybody with IPv6 has to themselves.</summary>
public static class RemoteNetwork
{
    private const int NetworkBytes = 8;

    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "local";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() : Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes));
    }
}
