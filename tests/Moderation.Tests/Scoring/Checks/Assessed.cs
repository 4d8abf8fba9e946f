using Moderation.Scoring.Assessments;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring.Checks;

/// <summary>Assessments as a scorer would make them, of a readable comment with nothing against it unless the test says so.</summary>
internal static class Assessed
{
    public static Assessment Comment(double toxicity = 0, double spam = 0, int links = 0, int length = 100, bool truncated = false) => new(
        new() { Body = "A readable comment." },
        new() { [Question.Spam] = spam, [Question.Toxicity] = toxicity },
        new(Readability.Readable, "en", length, links, truncated),
        []);

    public static Assessment Scored(Question question, double score) => Comment() with { Scores = new() { [question] = score } };

    public static Assessment Unreadable(Readability readability, string language = TextFacts.UnknownLanguage) =>
        Comment() with { Facts = new(readability, language, 0, 0) };
}
