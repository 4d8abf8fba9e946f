using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Features;

/// <summary>
/// Identifies the feature code by its output for a few comments that use every part of it. A model works only with the features it was
/// trained on, and a version number kept by hand would be forgotten.
/// </summary>
internal static class FeatureFingerprint
{
    private static readonly string[] Words =
        ["check", "out", "my", "channel", "you", "are", "stupid", "idiot", "loser", "hate", "women", "free", "money"];

    /// <summary>Comments that use every part of reading and restoring.</summary>
    public static IReadOnlyList<CommentContent> Probes { get; } =
    [
        new() { Body = "Check out my channel, it's FREE!!! https://www.example.com/some/path?x=1 or www.bit.ly/abc 😀😀" },
        new() { Body = "you are a 1d10t, 1d107, f10ser, 1000s, a $tup1d i d i o t, a looooser, an idoit, a stu pid f*ck and ihatewomen" },
        new()
        {
            Body = "<p>@anna said <a href=\"https://spam.example/a\">this</a> &amp; <b>2:19</b> costs $5, 50% off, "
                + "call +1 555 010 0123 on WhatsApp</p><blockquote>no</blockquote>",
            AuthorUrl = "http://example.org",
        },
        new()
        {
            Body = "See https://en.wikipedia.org/wiki/Bus and <a href=\"https://shop.example.top/\">here</a> or t.me/example",
            AuthorUrl = "https://example.xyz",
        },
        new() { Body = "holy shit, that goal, I'll say" },
        new() { Body = "Уou аrе ѕtuріd, ｉｄｉｏｔ 𝐟𝐫𝐞𝐞 id\u200biot ïdïöt\n\nline? line..." },
    ];

    /// <summary>The words by which the disguises in them are undone.</summary>
    public static Vocabulary ProbedWords { get; } =
        new([.. Words.Select(word => RollingHash.Compute(word))], [.. Words.Select(_ => (byte)100)]);

    /// <summary>The fingerprint of this program: twelve hexadecimal digits.</summary>
    public static string Current { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var reading = new CommentReading();
        var extractor = new FeatureExtractor();
        hash.AppendData(Encoding.UTF8.GetBytes(SwearsAtNobody.Text));
        foreach (var probe in Probes)
        {
            reading.Read(probe);
            extractor.Extract(reading, ProbedWords);
            hash.AppendData(MemoryMarshal.AsBytes(extractor.Features.All));
            hash.AppendData(MemoryMarshal.AsBytes(extractor.Features.Facts));
            hash.AppendData(BitConverter.GetBytes(FeatureValues.Divisor(extractor.Features)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
