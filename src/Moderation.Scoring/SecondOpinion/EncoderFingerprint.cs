using System.Security.Cryptography;
using System.Text;
using Moderation.Scoring.Features;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// Identifies the code that writes a comment for the encoder, by what it makes of a few comments: an encoder must read what it learned to
/// read.
/// </summary>
internal static class EncoderFingerprint
{
    /// <summary>The fingerprint of this program: twelve hexadecimal digits.</summary>
    public static string Current { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (reading, restorer) = (new CommentReading(), new Restorer());
        foreach (var probe in FeatureFingerprint.Probes)
        {
            reading.Read(probe);
            restorer.Restore(reading.Folded, FeatureFingerprint.ProbedWords);
            hash.AppendData(Encoding.UTF8.GetBytes(EncoderText.Of(reading, restorer)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
