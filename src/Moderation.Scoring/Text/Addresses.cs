namespace Moderation.Scoring.Text;

/// <summary>Tells web and mail addresses from words, by shape alone. Works on folded text, so case and disguise do not matter.</summary>
internal static class Addresses
{
    /// <summary>Top-level domains that rarely end anything but a host name. Short on purpose: "ok.then" is not an address.</summary>
    private const string Endings =
        " com net org info biz io co me ru cn uk de fr xyz top site online shop store club vip live pro app link click icu buzz win "
        + "bet casino loan tk ml ga cf gq ly gl gd be to tv cc ws us in ca au eu nl br id pl it es jp kr tr ua "
        + "ltd dev ai gg page blog news tech space fun world life today website ";

    /// <summary>An address with a scheme, <c>www.</c>, a mail address, or a bare host with a well-known ending.</summary>
    public static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.IndexOf('.') < 0 && chunk.IndexOf("://") < 0)
            return false;
        return chunk.StartsWith("www.") || chunk.IndexOf("://") >= 0 || HasKnownEnding(Host(chunk));
    }

    /// <summary>The host of an address: without scheme, user, port, path and surrounding punctuation.</summary>
    public static ReadOnlySpan<char> Host(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        if (scheme >= 0)
            address = address[(scheme + 3)..];
        address = address.TrimStart("(\"'<[*_-/").TrimEnd(".,;:!?)\"'>]*_");
        var end = address.IndexOfAny("/?#)");
        if (end >= 0)
            address = address[..end];
        var user = address.LastIndexOf('@');
        if (user >= 0)
            address = address[(user + 1)..];
        var port = address.IndexOf(':');
        if (port >= 0)
            address = address[..port];
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
    }

    private static bool HasKnownEnding(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot is < 3 or > 8 || !char.IsAsciiLetterOrDigit(host[dot - 1]))
            return false;
        Span<char> key = stackalloc char[10];
        key[0] = ' ';
        host[(dot + 1)..].CopyTo(key[1..]);
        key[host.Length - dot] = ' ';
        return Endings.AsSpan().IndexOf(key[..(host.Length - dot + 1)]) >= 0;
    }
}
