using Moderation.Scoring.Normalization;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>Writes the wording of an address: every run of letters and digits in its host, path and query is a token.</summary>
internal static class AddressWording
{
    public static void Write(CommentReading reading, string source, Wording wording)
    {
        wording.Begin(reading, source);
        var text = reading.Folded;
        var folded = text.Characters.AsSpan(0, text.Length);
        var scheme = folded.IndexOf("://");
        for (var i = scheme < 0 ? 0 : scheme + 3; i < folded.Length; i++)
        {
            var start = i;
            while (i < folded.Length && CharacterTable.Is(folded[i], CharacterClass.Letter | CharacterClass.Digit))
                i++;
            if (i > start)
                wording.Add(folded[start..i], text.Source[start], text.Source[i - 1]);
        }
    }
}
