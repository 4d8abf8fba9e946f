using System.Buffers;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Features;

/// <summary>Contact details in a comment, and words that repeat.</summary>
internal static class ContactFacts
{
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789+-().");

    /// <summary>A number with fewer digits than this is a year, a price or a count, not a telephone number.</summary>
    private const int FewestDigits = 7;

    public static void Find(CommentReading reading, FeatureList list)
    {
        var text = reading.Folded;
        var (isMail, isMessenger, phoneDigits, longestPhone, repeated) = (false, false, 0, 0, 0);
        var previous = ReadOnlySpan<char>.Empty;
        for (var i = 0; i < text.ChunkCount; i++)
        {
            var chunk = text.Span(text.Chunks[i]);
            isMail |= chunk.IndexOf('@') > 0;
            isMessenger |= NamesMessenger(chunk);
            phoneDigits = IsNumber(chunk) ? phoneDigits + chunk.Length : 0;
            longestPhone = Math.Max(longestPhone, phoneDigits);
            repeated += chunk.SequenceEqual(previous) ? 1 : 0;
            previous = chunk;
        }

        Add(list, isMail, Fact.MailAddress);
        Add(list, isMessenger, Fact.Messenger);
        Add(list, longestPhone >= FewestDigits, Fact.PhoneNumber);
        if (repeated > 0)
            list.AddFact(Fact.Repetition, Math.Min(3, repeated * 4 / text.ChunkCount));
        Add(list, text.Characters.AsSpan(0, text.Length).IndexOf('%') >= 0, Fact.Percent);
    }

    private static bool NamesMessenger(ReadOnlySpan<char> chunk)
    {
        if (chunk[0] is not ('w' or 't' or 's' or 'd' or 'k' or 'h' or '@'))
            return false;
        var names = chunk[0] switch
        {
            'w' => chunk.StartsWith("whatsap") || chunk.StartsWith("wa.me") || chunk.StartsWith("wechat"),
            't' => chunk.StartsWith("telegram") || chunk.StartsWith("t.me/"),
            's' => chunk.StartsWith("signal") || chunk.StartsWith("skype") || chunk.StartsWith("snapchat"),
            'd' => chunk.StartsWith("discord.gg"),
            'k' => chunk.StartsWith("kik"),
            _ => false,
        };
        return names || chunk.IndexOf("://t.me/") >= 0 || chunk.IndexOf("://wa.me/") >= 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> chunk) => chunk.IndexOfAnyExcept(NumberParts) < 0;

    private static void Add(FeatureList list, bool holds, Fact fact)
    {
        if (holds)
            list.AddFact(fact, 0);
    }
}
