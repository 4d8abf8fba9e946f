using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class IdentityAttackPhraseCheckTests
{
    private const string Phrase = "So, Muslims are vermin.";
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 1, SpamThreshold = 1 };
    private static readonly Reason Expected =
        new(ReasonCodes.IdentityAttack, Detail: "identity attack, grave", Place: new(ReasonPlace.Body, 4, 18));

    [Fact]
    public void Says_where_the_phrase_is_and_how_grave() => Assert.Equal(Expected, Examine(Phrase, Policy)?.Reason);

    [Fact]
    public void Is_silent_about_anything_else() => Assert.Null(Examine("Well, so it is.", Policy));

    [Fact]
    public void Is_silent_where_a_site_does_without_the_shipped_phrases() =>
        Assert.Null(Examine(Phrase, Policy with { ShippedPhrases = false }));

    [Fact]
    public void Reads_an_authors_name_when_asked()
    {
        var comment = new CommentContent { Body = "Nice.", AuthorName = Phrase };

        var reason = new IdentityAttackPhraseCheck().ReasonIn(Wordings.Of(comment, vocabulary: null).AuthorName);

        Assert.Equal(ReasonPlace.AuthorName, reason?.Place?.Field);
    }

    private static Finding? Examine(string body, Policy policy) =>
        new IdentityAttackPhraseCheck().Examine(Assessed.Comment() with { Comment = new CommentContent { Body = body } }, policy);
}
