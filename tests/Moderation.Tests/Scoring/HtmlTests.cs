using AngleSharp.Html.Parser;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>Hello <b>wor</b>ld</p>")]
    [InlineData("a &amp; b &lt;3 &eacute;&#233;&#xE9; &xyzzy; &amp")]
    [InlineData("<a href=\"x>y\" title='a \"b\"'>link</a> text")]
    [InlineData("one<br>two<br/>three<hr>four")]
    [InlineData("<!-- hidden --><ul><li>first<li>second</ul>")]
    [InlineData("<script>var x = '<p>no</p>';</script>yes<style>p{}</style>")]
    [InlineData("5 < 6 and 7 > 2 & so on")]
    [InlineData("<blockquote>quoted <code>x &lt; y</code></blockquote>answer")]
    [InlineData("<DIV CLASS=a>Upper</DIV><Span>case</Span>")]
    [InlineData("<table><tr><td>1</td><td>2</td></tr></table>")]
    public void Shows_the_same_words_as_a_browser(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var hidden in document.QuerySelectorAll("script, style").ToArray())
            hidden.Remove();

        Assert.Equal(Squeeze(document.Body!.TextContent), Squeeze(Read(html)));
    }

    [Fact]
    public void Keeps_text_that_an_unfinished_tag_would_swallow() =>
        Assert.Contains("idiot", Read("hello <b you idiot"), StringComparison.Ordinal);

    [Fact]
    public void Reads_emoji_that_are_drawn_as_pictures() =>
        Assert.Equal("nice 😀", Read("nice <img class=\"emoji\" alt=\"😀\" src=\"https://s.w.org/images/core/emoji/72x72/1f600.png\">"));

    [Theory]
    [InlineData("stu[b]pid[/b] id[i]iot[/i]", "stupid idiot")]
    [InlineData("[color=red]red[/color] [B]bold[/B]", "red bold")]
    [InlineData("[quote=\"Ben\"]no[/quote]yes", "no\nyes")]
    [InlineData("[url=https://example.com/a]shop[/url] here", "shop here")]
    [InlineData("[the shop](https://example.com/a_(b)), here", "the shop, here")]
    [InlineData("x[i] = y[b]; // [1] [citation needed]", "x[i] = y[b]; // [1] [citation needed]")]
    [InlineData("[note](see below) [a](b)", "[note](see below) [a](b)")]
    [InlineData("mail <me@example.com> or <https://example.com>", "mail <me@example.com> or <https://example.com>")]
    public void Takes_tags_in_brackets_for_markup_and_nothing_else(string body, string text) => Assert.Equal(text, Read(body));

    [Theory]
    [InlineData("[a](https://a.example) [url=https://b.example]b[/url] <https://c.example>", 3)]
    [InlineData("<a href=\"https://spam.example/a\">one</a> and <a href='http://b.example'>two</a>", 2)]
    [InlineData("see www.example.com and https://example.org/x?y=z or mail me@example.com", 3)]
    [InlineData("<a href=\"https://example.com/\">https://example.com/</a> is it", 1)]
    [InlineData("<a href=\"https://www.youtube.com/watch?v=abc&t=2m\">2:19</a> made me laugh", 0)]
    [InlineData("no links here. At all.Really, e.g. none", 0)]
    public void Counts_links_once(string body, int links) => Assert.Equal(links, ShippedModel.Assess(body).Facts.Links);

    private static string Read(string html)
    {
        var text = new VisibleText();
        BodyReader.Read(html, text);
        return new string(text.Characters, 0, text.Length);
    }

    /// <summary>Where markup ends a line is a matter of layout; the words are not.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
