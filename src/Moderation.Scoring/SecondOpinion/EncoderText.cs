using System.Text;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// A comment as the encoder reads it, in training and in serving: folded, disguises undone, punctuation kept. Of an address only the host
/// stays, so that no address is learned by heart.
/// </summary>
internal static class EncoderText
{
    /// <param name="reading">The comment.</param>
    /// <param name="restorer">What it is without its disguises.</param>
    public static string Of(CommentReading reading, Restorer restorer)
    {
        var text = reading.Folded;
        var restorations = restorer.Restorations;
        var (written, next) = (new StringBuilder(text.Length + 16), 0);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (written.Length > 0)
                written.Append(' ');
            if (next < restorations.Length && restorations[next].FirstChunk == i)
            {
                ref readonly var plain = ref restorations[next++];
                written.Append(restorer.Characters[plain.Start..plain.End]);
                i = plain.LastChunk;
                continue;
            }

            Append(written, text.Chunks[i].Kind, text.Span(text.Chunks[i]));
        }

        return written.ToString();
    }

    private static void Append(StringBuilder written, ChunkKind kind, ReadOnlySpan<char> chunk)
    {
        switch (kind)
        {
            case ChunkKind.Link:
                written.Append("link ").Append(HostOf(chunk));
                break;
            case ChunkKind.Media:
                written.Append("picture");
                break;
            case ChunkKind.Mention:
                written.Append("@user");
                break;
            default:
                written.Append(chunk);
                break;
        }
    }

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("//", StringComparison.Ordinal);
        var host = scheme < 0 ? address : address[(scheme + 2)..];
        var end = host.IndexOfAny('/', '?', '#');
        return end < 0 ? host : host[..end];
    }
}
