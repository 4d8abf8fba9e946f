using Moderation.Service.Logbook;
using Xunit;

namespace Moderation.Tests.Service.Logbook;

public sealed class PlainExcerptTests
{
    [Theory]
    [InlineData("<p>You are <b>wrong</b>, sir.</p><p>Twice &amp; more</p>", "You are wrong, sir. Twice & more")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData("line\r\n\tline", "line line")]
    [InlineData("cut off in <a href=\"http://exam", "cut off in")]
    [InlineData("turned \u202Earound", "turned around")]
    public void Is_one_line_without_markup(string body, string excerpt) => Assert.Equal(excerpt, PlainExcerpt.Of(body));

    [Fact]
    public void Ends_after_200_characters_and_never_inside_one()
    {
        Assert.Equal(200, PlainExcerpt.Of(new string('a', 201))!.Length);
        Assert.Equal(new string('a', 198) + "…", PlainExcerpt.Of(new string('a', 198) + "😀😀"));
    }

    [Fact]
    public void Is_nothing_once_the_body_is_erased() => Assert.Null(PlainExcerpt.Of(null));
}
