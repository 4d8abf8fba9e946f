using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring;

/// <summary>What the restorer makes of a text.</summary>
internal static class Restored
{
    /// <summary>The plain form of each disguised part, in the order of the text.</summary>
    public static string[] Of(string text, Vocabulary vocabulary)
    {
        var reading = new CommentReading();
        reading.Read(new CommentContent { Body = text });
        var restorer = new Restorer();
        restorer.Restore(reading.Folded, vocabulary);
        var characters = restorer.Characters.ToString();
        return [.. restorer.Restorations.ToArray().Select(restoration => characters[restoration.Start..restoration.End])];
    }
}
