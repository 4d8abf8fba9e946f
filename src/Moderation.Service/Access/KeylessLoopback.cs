using System.Net;

namespace Moderation.Service.Access;

/// <summary>
/// Programs on the same machine need no key while the service runs on its embedded defaults. A reverse proxy makes everybody look local,
/// and a web page can make a local browser ask: neither passes.
/// </summary>
public sealed class KeylessLoopback(AccessOptions options)
{
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    public bool Allows(HttpContext http)
    {
        var request = http.Request;
        return options.KeylessLoopback == true
            && IsLocal(http.Connection.RemoteIpAddress)
            && LoopbackAwareCookie.IsLoopback(request.Host.Host) // a name that an attacker's DNS points at this machine is none
            && !Forwarding.Any(request.Headers.ContainsKey)
            && !IsCrossSite(request)
            && (HttpMethods.IsGet(request.Method) || request.HasJsonContentType()); // which a foreign page cannot send without being asked first
    }

    // There is no address at a socket of this machine's own.
    private static bool IsLocal(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsCrossSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
