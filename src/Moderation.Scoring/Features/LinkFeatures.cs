using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Features;

/// <summary>
/// The features of a link: the top-level domain and the words in the name of its host, and the first words of its path. The whole host is
/// none: a model would learn by heart who advertised in its training data. What kind of host it is says <see cref="HostFacts"/>.
/// </summary>
internal static class LinkFeatures
{
    private const int MostPathWords = 6;
    private const int ShortestPathWord = 3;

    /// <summary>How much of an address is read.</summary>
    private const int LongestAddress = 256;

    /// <param name="address">The address, in any case.</param>
    /// <param name="first">The visible character it starts at.</param>
    /// <param name="last">The visible character it ends at.</param>
    /// <param name="list">Where the features go.</param>
    public static void Add(ReadOnlySpan<char> address, int first, int last, FeatureList list)
    {
        Span<char> lower = stackalloc char[LongestAddress];
        address = address[..Math.Min(address.Length, LongestAddress)];
        lower = lower[..address.ToLowerInvariant(lower)];
        var host = Addresses.Host(lower);
        if (host.IsEmpty)
            return;
        Add(host[(host.LastIndexOf('.') + 1)..], BucketHash.HostSeed, first, last, list);
        AddWords(host, 1, MostPathWords, first, last, list);
        AddWords(lower[(lower.IndexOf(host) + host.Length)..], ShortestPathWord, MostPathWords, first, last, list);
    }

    private static void AddWords(ReadOnlySpan<char> text, int shortest, int most, int first, int last, FeatureList list)
    {
        for (var start = 0; start < text.Length && most > 0; start++)
        {
            var rest = text[start..];
            var length = rest.IndexOfAnyExceptInRange('a', 'z');
            length = length < 0 ? rest.Length : length;
            if (length >= shortest && most-- > 0)
                Add(rest[..length], BucketHash.WordSeed, first, last, list);
            start += length;
        }
    }

    private static void Add(ReadOnlySpan<char> part, uint seed, int first, int last, FeatureList list)
    {
        if (list.Add(BucketHash.ToBucket(RollingHash.Compute(part), seed)))
            list.SetPlace(first, last, FeatureKind.Link);
    }
}
