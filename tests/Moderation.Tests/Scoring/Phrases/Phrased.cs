using Moderation.Scoring.Phrases;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;

namespace Moderation.Tests.Scoring.Phrases;

/// <summary>Sentences as the shipped phrases, or others, find them.</summary>
internal static class Phrased
{
    private const string SmallTerms = """
        filler: really, so
        stop: not
        common: the, a, they, them
        antecedent: {pet}
        rival: owners
        animal!: cat, dog, guinea pig
        person: you, your friend
        pet!: dogs, <they>
        rewrite: you're = you are
        """;

    /// <summary>The categories of the shipped phrases that speak against a body, in the order of the categories.</summary>
    public static string Of(string body) =>
        string.Join(' ', PhraseFinder.In(WordingOf(body)).Select(phrase => phrase.Category).Order());

    /// <summary>What patterns over a few sets match in a body, as read; null when they match nothing.</summary>
    public static string? Match(string body, string phrases)
    {
        var wording = WordingOf(body);
        var found = new PhraseFinder(new PhraseBook(SmallTerms, phrases)).Find(wording);
        return found.Count == 0 ? null : wording.Text.Slice(found[0].Start, found[0].Length).ToString();
    }

    public static Wording WordingOf(string body) => Wordings.Of(new CommentContent { Body = body }, vocabulary: null).Body;
}
