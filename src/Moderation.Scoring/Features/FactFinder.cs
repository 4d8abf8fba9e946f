using System.Numerics;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Features;

/// <summary>Finds the facts of a comment. Counts become one of a few levels, so that a linear model can give each its own weight.</summary>
internal static class FactFinder
{
    public static void Find(CommentReading reading, int disguises, FeatureList list)
    {
        ref readonly var tally = ref reading.Folded.Tally;
        Count(list, Fact.Links, Math.Min(reading.Links, 3));
        Count(list, Fact.Exclamations, Math.Min(tally.Exclamations, 4));
        Count(list, Fact.Emoji, Doublings(tally.Emoji, 4));
        Count(list, Fact.Digits, Doublings(tally.Digits, 5));
        Count(list, Fact.Lines, Math.Min(tally.Lines, 3));
        Count(list, Fact.Disguises, Math.Min(disguises, 2));
        list.AddFact(Fact.Length, Doublings(reading.Visible.Length / 16, FeatureSpace.Levels - 1));
        list.AddFact(Fact.Words, Doublings(reading.Folded.ChunkCount / 2, FeatureSpace.Levels - 1));
        if (tally.Letters > 0)
            list.AddFact(Fact.Capitals, Math.Min(4, tally.Capitals * 5 / tally.Letters));
        if (reading.Folded.ChunkCount > 0)
            list.AddFact(Fact.WordLength, Math.Clamp(reading.Folded.Length / reading.Folded.ChunkCount - 3, 0, FeatureSpace.Levels - 1));
        When(list, Fact.Asking, tally.Questions > 0);
        When(list, Fact.Currency, tally.Currency > 0);
        When(list, Fact.HiddenCharacters, tally.Hidden > 0);
        When(list, Fact.LookAlikes, tally.LookAlikes > 1);
        When(list, Fact.Mention, reading.Counts.Mentions > 0);
        When(list, Fact.Picture, reading.Counts.Media > 0);
        When(list, Fact.Quote, reading.Marked(MarkKind.Quote) > 0);
        When(list, Fact.Code, reading.Marked(MarkKind.Code) > 0);
        When(list, Fact.AuthorUrl, reading.AuthorUrl.Length > 0);
        ContactFacts.Find(reading, list);
        HostFacts.Find(reading, list);
    }

    private static int Doublings(int count, int most) => Math.Min(most, BitOperations.Log2((uint)count * 2 + 1));

    /// <summary>A count of none adds no fact; a count of one is level 0.</summary>
    private static void Count(FeatureList list, Fact fact, int count)
    {
        if (count > 0)
            list.AddFact(fact, count - 1);
    }

    private static void When(FeatureList list, Fact fact, bool holds)
    {
        if (holds)
            list.AddFact(fact, 0);
    }
}
