using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

/// <summary>What every check of phrases does.</summary>
/// <param name="check">The check.</param>
/// <param name="phrase">A text with one of its phrases.</param>
/// <param name="expected">The reason that it gives.</param>
public abstract class PhraseCheckScenarios(object check, string phrase, Reason expected)
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 1, SpamThreshold = 1 };

    private readonly PhraseCheck _check = (PhraseCheck)check; // the type is internal, test classes are public

    [Fact]
    public void Says_where_the_phrase_is_and_how_grave() => Assert.Equal(expected, Examine(phrase, Policy)?.Reason);

    [Fact]
    public void Is_silent_about_anything_else() => Assert.Null(Examine("Well, so it is.", Policy));

    [Fact]
    public void Is_silent_where_a_site_does_without_the_shipped_phrases() =>
        Assert.Null(Examine(phrase, Policy with { ShippedPhrases = false }));

    [Fact]
    public void Reads_an_authors_name_too()
    {
        var comment = new CommentContent { Body = "Nice.", AuthorName = phrase };

        var finding = _check.FindIn(Wordings.Of(comment, vocabulary: null).AuthorName, Policy);

        Assert.Equal(ReasonPlace.AuthorName, finding?.Reason.Place?.Field);
    }

    private Finding? Examine(string body, Policy policy) =>
        _check.Examine(Assessed.Comment() with { Comment = new CommentContent { Body = body } }, policy);
}
