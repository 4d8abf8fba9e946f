using System.Net;
using System.Net.Sockets;

namespace Moderation.Service.Access;

/// <summary>Which guesses count together: those from one IPv4 address, or from one IPv6 /64, which usually is one customer's.</summary>
public static class RemoteNetwork
{
    private const int NetworkBytes = 8;

    public static string Name(IPAddress? address)
    {
        if (address is null)
            return "local";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? address.ToString()
            : Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes));
    }
}
