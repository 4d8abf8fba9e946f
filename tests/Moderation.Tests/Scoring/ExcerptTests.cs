using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("<p>You are <b>wrong</b>, sir.</p><p>Twice &amp; more</p>", "You are wrong, sir. Twice & more")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData("line\r\n\tline", "line line")]
    [InlineData("turned \u202Earound", "turned around")]
    public void Is_one_line_without_markup(string body, string excerpt) => Assert.Equal(excerpt, Excerpt.Of(body));

    [Fact]
    public void Never_ends_inside_a_character()
    {
        Assert.Equal(new string('a', Excerpt.Length) + "…", Excerpt.Of(new string('a', 500)));
        Assert.Equal(new string('a', Excerpt.Length - 1) + "…", Excerpt.Of(new string('a', Excerpt.Length - 1) + "😀😀"));
    }
}
