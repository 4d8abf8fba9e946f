using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class MarkupInContrastsTests
{
    private const string Link = "<a href=\"https://oldmill.example/walks\">the walk</a>, she called it \"wet\".";

    [Fact]
    public void Typographic_quotation_marks_leave_the_attributes_of_html_alone() =>
        Assert.Equal("<a href=\"https://oldmill.example/walks\">the walk</a>, she called it “wet”.", Tidy.CurlyQuotes(Link));

    [Fact]
    public void The_first_word_that_a_reader_sees_gets_the_capital_not_the_tag_before_it() =>
        Assert.StartsWith("<a href=\"https://oldmill.example/walks\">The walk", Tidy.Capitals(Link), StringComparison.Ordinal);

    [Fact]
    public void A_picture_in_markdown_stays_apart_from_the_sentence_before_it() =>
        Assert.Equal("Nice. ![the mill](oldmill.example/a.jpg)", Tidy.Spaces("Nice. ![the mill](oldmill.example/a.jpg)"));
}
