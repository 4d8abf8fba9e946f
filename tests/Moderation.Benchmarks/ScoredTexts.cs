using System.Text;

namespace Moderation.Benchmarks;

/// <summary>Comments of a given length, put together from sentences written for this project. The same every time.</summary>
internal static class ScoredTexts
{
    private static readonly string[] Subjects =
        ["The minister", "My neighbour", "This article", "Nobody here", "The whole council", "A friend of mine in Leeds", "The editor", "Every driver on this road", "That report from 2019", "You", "The club", "Our school"];

    private static readonly string[] Verbs =
        ["never mentioned", "keeps ignoring", "should have explained", "does not understand", "was right about", "has promised for years", "completely missed", "wrote a good piece on", "is lying about", "voted against", "cannot afford", "laughed at"];

    private static readonly string[] Objects =
        ["the new bus lanes", "what it costs to heat a house", "the second half", "the treaty", "how vaccines are tested", "the parking fees", "our pensions", "the referee", "those stupid excuses", "the price of bread", "the library", "the refugees from the war"];

    private static readonly string[] Ends =
        [", and it shows.", ". Thanks for posting!", ", which is why I stopped reading.", "... again?", ", believe it or not :)", ". See https://example.org/archive for the numbers.", ", you idiots.", ". I'd like to know why.", ", @anna said the same.", " - sad but true."];

    /// <param name="count">How many.</param>
    /// <param name="length">Characters each has.</param>
    public static string[] Make(int count, int length)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => MakeOne(random, length))];
    }

    private static string MakeOne(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Pick(random, Subjects)).Append(' ').Append(Pick(random, Verbs)).Append(' ').Append(Pick(random, Objects));
            text.Append(Pick(random, Ends)).Append(' ');
        }

        return text.ToString(0, length);
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
