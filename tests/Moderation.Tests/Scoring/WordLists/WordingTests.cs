using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;
using Moderation.Tests.Scoring.Checks;
using Xunit;

namespace Moderation.Tests.Scoring.WordLists;

public sealed class WordingTests
{
    [Theory]
    [InlineData("You are late, Bob!", " you are late , bob . ")]
    [InlineData("Wait... what?! Yes", " wait . what . yes ")]
    [InlineData("It's a well-known 'fact'", " it's a well-known fact ")]
    [InlineData("He said “go home” and left", " he said \" go home \" and left ")]
    [InlineData("one line\nnext line", " one line . next line ")]
    [InlineData("<p>one</p><p>two</p>", " one . two ")]
    [InlineData("see https://example.org/a and @bob", " see <link> and <mention> ")]
    [InlineData("good 👍🏽 job", " good 👍 job ")]
    [InlineData("at 10:30 for 3.5 hours", " at 10:30 for 3.5 hours ")]
    [InlineData("fool—go away", " fool , go away ")]
    [InlineData("(either/or) #kys", " either or kys ")]
    [InlineData("what a j**k he is", " what a j**k he is ")]
    [InlineData("ΥΟU are здесь", " you are здecb ")]
    [InlineData("PÉDÉ, $1 for m@rk", " pede , 1 for mark ")]
    [InlineData("   ", " ")]
    public void Puts_one_space_between_words_and_marks(string body, string text) => Assert.Equal(text, Read(body).Text);

    [Fact]
    public void Undoes_disguises_with_the_words_of_the_model() =>
        Assert.Equal(" you are an idiot , bob ", ShippedModel.Scorer.Assess(new() { Body = "you are an 1d10t, b o b" }).Body.Text);

    [Theory]
    [InlineData("Mr Fagel said wierd things in Brinkwold", " mr fagel said wierd things in brinkwold ")]
    [InlineData("you r****d", " you r****d ")]
    [InlineData("you stuuuupid", " you stupid ")]
    public void Takes_no_rare_word_or_typo_for_another_word(string body, string text) =>
        Assert.Equal(text, ShippedModel.Scorer.Assess(new() { Body = body }).Body.Text);

    [Theory]
    [InlineData("I'll go, we'll go, you'll go, he'd go", " i'll go , we'll go , you'll go , he'd go ")]
    [InlineData("I’ll go. Don’t you? They’re here, it’s mine", " i'll go . don't you . they're here , it's mine ")]
    [InlineData("She can't, won't, shouldn't", " she can't , won't , shouldn't ")]
    [InlineData("(he'll be fine)", " he'll be fine ")]
    [InlineData("you cun't", " you cunt ")]
    public void Keeps_the_apostrophe_of_a_short_form_and_no_other(string body, string text) =>
        Assert.Equal(text, ShippedModel.Scorer.Assess(new() { Body = body }).Body.Text);

    [Theory]
    [InlineData("you are an 1 d 1 0 t and more", "idiot", "1 d 1 0 t")]
    [InlineData("<b>you</b> are <i>sil&#108;y</i>!", "silly", "sil&#108;y")]
    public void Knows_the_place_of_a_word_in_the_body(string body, string word, string place)
    {
        var wording = ShippedModel.Scorer.Assess(new() { Body = body }).Body;

        var (field, start, length) = wording.PlaceOf(wording.Text.IndexOf(word), word.Length);

        Assert.Equal((ReasonPlace.Body, place), (field, body.Substring(start, length)));
    }

    [Theory]
    [InlineData("she said \"you fool\" to me", true)]
    [InlineData("she said ‘you fool’ to me", true)]
    [InlineData("> you fool\n\nthat is no argument", true)]
    [InlineData("<blockquote>you fool</blockquote> no", true)]
    [InlineData("\"never\" you fool", false)]
    [InlineData("a 5\" screen, you fool, is 6\" wide", false)]
    [InlineData("don't, you fool, don't", false)]
    [InlineData("\" you fool", false)]
    public void Knows_what_is_quoted(string body, bool isQuoted)
    {
        var wording = Read(body);

        Assert.Equal(isQuoted, wording.IsQuoted(wording.Text.IndexOf("fool")));
    }

    [Theory]
    [InlineData("<pre>kill</pre> the process", true)]
    [InlineData("<code>ps</code> and kill", false)]
    public void Knows_what_is_program_code(string body, bool isCode)
    {
        var wording = Read(body);

        Assert.Equal(isCode, wording.IsCode(wording.Text.IndexOf("kill")));
    }

    [Fact]
    public void Reads_name_and_address_of_the_author_as_fields_of_their_own()
    {
        var assessment = Of(new() { Body = "Hello", AuthorName = "Cheap Pills!", AuthorUrl = "https://www.best-pills.example/buy?x=now" });

        Assert.Equal(" cheap pills . ", assessment.AuthorName.Text);
        Assert.Equal(" www best pills example buy x now ", assessment.AuthorUrl.Text);
        Assert.Equal(new ReasonPlace(ReasonPlace.AuthorUrl, 12, 4), assessment.AuthorUrl.PlaceOf(5, 4));
        Assert.Equal(" hello ", assessment.Body.Text);
    }

    [Fact]
    public void Is_of_the_comment_that_was_asked_for_whatever_was_read_since()
    {
        var (one, other) = (new CommentContent { Body = "the one" }, new CommentContent { Body = "the other" });
        var (first, second) = (ShippedModel.Scorer.Assess(one), ShippedModel.Scorer.Assess(other));
        ShippedModel.Scorer.Explain(other, Question.Spam);

        Assert.Equal(" the one ", first.Body.Text);
        Assert.Equal(new ReasonPlace(ReasonPlace.Body, 4, 3), first.Body.PlaceOf(5, 3));
        Assert.Equal(" the other ", second.Body.Text);
    }

    [Fact]
    public void Reads_hostile_text_of_the_greatest_length_in_proportion_to_it()
    {
        foreach (var piece in new[] { "'a ", "\"", "*a", "a*", ",.", "<q>", "\ud83d", "a.b ", "> \n", "-a--" })
        {
            var wording = Read(string.Concat(Enumerable.Repeat(piece, 32_768 / piece.Length)));

            Assert.InRange(wording.Text.Length, 1, 150_000);
            for (var i = 0; i < wording.Text.Length; i += 97)
                Assert.NotNull(wording.IsQuoted(i) ? wording.PlaceOf(i, 1) : wording.PlaceOf(i, 5));
        }
    }

    private static Wording Read(string body) => Of(new() { Body = body }).Body;

    private static Assessment Of(CommentContent comment) => Assessed.Comment() with { Comment = comment };
}
