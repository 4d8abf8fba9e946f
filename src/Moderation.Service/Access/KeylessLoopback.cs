using System.Net;

namespace Moderation.Service.Access;

/// <summary>
/// Programs on the same machine need no key while the service runs on its embedded defaults. A reverse proxy makes everybody look local,
/// and a web page can make a local browser ask: neither passes.
/// </summary>
public sealed class KeylessLoopback(AccessOptions options)
{
    // X-Original is what the framework's own middleware makes of X-Forwarded, when it has put the address there in the place of the
    // remote one.
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded", "X-Original", "X-Real-IP", "Via"];

    public bool Allows(HttpContext http)
    {
        var request = http.Request;
        return options.KeylessLoopback == true
            && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) // there is none at a Unix socket, which is a proxy's way in
            && LoopbackAwareCookie.IsLoopback(request.Host.Host) // a name that an attacker's DNS points at this machine is none
            && !request.Headers.Keys.Any(IsForwarding)
            && !IsCrossSite(request)
            && (HttpMethods.IsGet(request.Method) || request.HasJsonContentType()); // which a foreign page cannot send without being asked first
    }

    private static bool IsForwarding(string header) =>
        Forwarding.Any(start => header.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsCrossSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
