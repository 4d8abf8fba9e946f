using System.Text;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// A comment as the encoder reads it, in training and in serving: folded, disguises undone, punctuation kept. Of an address only the host
/// stays, so that no address is learned by heart. Emoji are written as their names, for the encoder's vocabulary has none.
/// </summary>
internal static class EncoderText
{
    /// <param name="reading">The comment.</param>
    /// <param name="restorer">What it is without its disguises.</param>
    public static string Of(CommentReading reading, Restorer restorer) =>
        string.Join(' ', PartsOf(reading, restorer).Select(part => part.Text));

    /// <summary>The same text in the parts that stand between its spaces, with their places in the visible text.</summary>
    public static List<EncoderTextPart> PartsOf(CommentReading reading, Restorer restorer)
    {
        var text = reading.Folded;
        var restorations = restorer.Restorations;
        var (parts, written, next) = (new List<EncoderTextPart>(text.ChunkCount), new StringBuilder(64), 0);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            var first = i;
            written.Clear();
            if (next < restorations.Length && restorations[next].FirstChunk == i)
            {
                ref readonly var plain = ref restorations[next++];
                written.Append(restorer.Characters[plain.Start..plain.End]);
                i = plain.LastChunk;
            }
            else
            {
                Append(written, text.Chunks[i].Kind, text.Span(text.Chunks[i]));
            }

            parts.Add(new(written.ToString(), text.Source[text.Chunks[first].Start], text.Source[text.Chunks[i].End - 1]));
        }

        return parts;
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
                EmojiNames.Append(written, chunk);
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

/// <summary>A word, an address or a run of emoji as the encoder reads it.</summary>
/// <param name="Text">What is read.</param>
/// <param name="First">Where it starts in the visible text; behind <paramref name="Last"/> where letters run backwards.</param>
/// <param name="Last">Its last character there.</param>
internal readonly record struct EncoderTextPart(string Text, int First, int Last);
