namespace Moderation.Scoring.Text;

/// <summary>
/// Recognises, by shape alone, addresses of pictures and videos, and what is left of an embedded one when only its text survives.
/// </summary>
internal static class MediaShapes
{
    private static readonly string[] Extensions =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".gifv", ".webp", ".avif", ".bmp", ".svg", ".heic", ".tif", ".tiff",
        ".mp4", ".webm", ".mov", ".m4v", ".avi", ".mkv", ".mp3", ".ogg", ".wav",
    ];

    /// <summary>Hosts that serve nothing but pictures and videos.</summary>
    private static readonly string[] Hosts =
    [
        "i0.wp.com", "i1.wp.com", "i2.wp.com", "i.imgur.com", "imgur.com", "giphy.com", "gph.is", "tenor.com", "gfycat.com",
        "youtube.com", "youtu.be", "m.youtube.com", "vimeo.com", "player.vimeo.com", "dailymotion.com", "streamable.com",
        "i.redd.it", "v.redd.it", "pbs.twimg.com", "video.twimg.com", "cdn.discordapp.com",
        "media.discordapp.net", "i.ibb.co", "postimg.cc", "i.postimg.cc", "flic.kr", "gravatar.com",
    ];

    /// <summary>Query keys that tell a picture service a size or a format.</summary>
    private const string QueryKeys = " resize ssl fit w h width height quality strip zoom crop format auto name fm q dpr ";

    /// <summary>Words that only stand for a picture: alternative texts, placeholders, link texts.</summary>
    private const string ResidueWords =
        " comment image images img photo photos picture pic pics gif gifs video videos embed embedded "
        + "attachment attached media screenshot sticker uploaded upload user file jpg jpeg png webp mp4 ";

    public static bool IsMediaAddress(ReadOnlySpan<char> address)
    {
        // A dot that only ends a sentence makes no address: in every extension and host below something follows it.
        if (address.TrimEnd(".,;:!?)\"'>]*_").IndexOf('.') < 0)
            return false;
        var path = address;
        var query = path.IndexOfAny('?', '#');
        if (query >= 0)
            path = path[..query];
        path = path.TrimEnd(".,;:!?)\"'>]");
        foreach (var extension in Extensions)
        {
            if (path.Length > extension.Length && path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsMediaHost(Addresses.Host(address)) && !IsChannel(address);
    }

    /// <summary>
    /// The query string of a picture service, with or without the last word of the path before it:
    /// <c>image?resize=1140%2c641&amp;ssl=1</c>.
    /// </summary>
    public static bool IsQueryDebris(ReadOnlySpan<char> chunk)
    {
        var query = chunk.IndexOf('?');
        if (query < 0 || chunk[(query + 1)..].IndexOf('=') < 1)
            return false;
        var keys = 0;
        foreach (var part in chunk[(query + 1)..].Split('&'))
        {
            var pair = chunk[(query + 1)..][part];
            var equals = pair.IndexOf('=');
            keys += equals > 0 && Contains(QueryKeys, pair[..equals]) ? 1 : 0;
        }

        return keys > 0;
    }

    /// <summary>A word, in brackets or not, that only stands for a picture.</summary>
    public static bool IsResidueWord(ReadOnlySpan<char> chunk) => Contains(ResidueWords, chunk.Trim("[](){}<>:.,*!\"'"));

    public static bool IsBracketed(ReadOnlySpan<char> chunk) => chunk.Length > 2 && chunk[0] is '[' or '<' or '(' && IsResidueWord(chunk);

    private static bool IsMediaHost(ReadOnlySpan<char> host)
    {
        foreach (var known in Hosts)
        {
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase)
                && (host.Length == known.Length || host[^(known.Length + 1)] == '.'))
                return true;
        }

        return false;
    }

    /// <summary>A channel or user page of a video site advertises; it is not a video.</summary>
    private static bool IsChannel(ReadOnlySpan<char> address) =>
        address.IndexOf("/channel", StringComparison.OrdinalIgnoreCase) >= 0
        || address.IndexOf("/user", StringComparison.OrdinalIgnoreCase) >= 0
        || address.IndexOf("/c/", StringComparison.OrdinalIgnoreCase) >= 0
        || address.IndexOf("/@", StringComparison.Ordinal) >= 0;

    private static bool Contains(string words, ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[14];
        if (word.Length is 0 or > 12)
            return false;
        key[0] = key[word.Length + 1] = ' ';
        word.CopyTo(key[1..]);
        return words.AsSpan().IndexOf(key[..(word.Length + 2)]) >= 0;
    }
}
