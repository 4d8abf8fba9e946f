using AngleSharp.Html.Parser;
using CsCheck;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Service.Desk.Rendering;
using Xunit;

namespace Moderation.Tests.Service.Desk;

public sealed class CommentRendererTests
{
    private static readonly HashSet<string> Allowed =
    [
        "strong", "em", "u", "ins", "s", "del", "sub", "sup", "code", "q", "small", "blockquote", "pre", "ul", "ol", "li", "div", "br",
        "span", "mark",
    ];

    [Theory]
    [InlineData("a < b & c", "a &lt; b &amp; c")]
    [InlineData("<b>bold</b> and <i>leaning</i>", "<strong>bold</strong> and <em>leaning</em>")]
    [InlineData("<script>alert(1)</script>hi", "<span class=\"chip\">script removed</span>hi")]
    [InlineData("<p onclick=alert(1) style='color:red'>hi</p>", "<div>hi</div>")]
    [InlineData("comment image?resize=1140%2C641&ssl=1", "comment image?resize=1140%2C641&amp;ssl=1")]
    public void Writes_elements_of_ours_and_encoded_text(string body, string expected) => Assert.Equal(expected, Rendered(body));

    [Fact]
    public void Shows_where_a_link_leads_and_lets_nobody_follow_it_in_the_text()
    {
        var markup = CommentRenderer.Render(
            "<a href=\"http://paypa1.example/x\">paypal.com</a> or https://bare.example/a. <a href='javascript:alert(1)'>x</a>", []);
        Assert.DoesNotContain("<a", markup.Body.Value);
        Assert.Contains("<span class=\"link\">paypal.com</span><span class=\"link-number\">[1 paypa1.example]</span>", markup.Body.Value);
        Assert.Equal(
            ["http://paypa1.example/x", "https://bare.example/a", "javascript:alert(1)"], markup.Links.Select(link => link.Address));
        Assert.Equal([true, true, false], markup.Links.Select(link => link.IsWeb));
    }

    [Fact]
    public void Loads_no_picture_and_says_what_it_would_load()
    {
        const string Body = "<img src=\"http://ads.example/a.png\" onerror=alert(1)><iframe src=//evil.example></iframe>"
            + "<video><source src=http://v.example/a.mp4></video>";
        var markup = CommentRenderer.Render(Body, []);
        Assert.Equal(["picture", "page", "video"], markup.Pictures.Select(picture => picture.Kind));
        Assert.Equal("ads.example", markup.Pictures[0].Host);
        Assert.DoesNotContain("src", markup.Body.Value);
    }

    [Theory]
    [InlineData("an \u202Eidiot", "an <span class=\"invisible\" title=\"invisible character U+202E\">RLO</span>idiot")]
    [InlineData("\uE000x\uE001", "\uFFFDx\uFFFD")]
    public void Shows_what_cannot_be_seen(string body, string expected) =>
        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(Rendered(body)));

    [Fact]
    public void Shows_half_a_character_as_one_that_is_unknown() =>
        Assert.Equal("\uFFFD", System.Net.WebUtility.HtmlDecode(Rendered("\uD83D")));

    [Theory]
    [InlineData(
        "you <b>id</b>iot &amp; fool", 4, 12,
        "you <strong><mark class=\"for-4\" title=\"toxicity &#x2B;1.20\">id</mark></strong>"
        + "<mark class=\"for-4\" title=\"toxicity &#x2B;1.20\">iot</mark> &amp; fool")]
    [InlineData("😀 &lt;fool&gt;", 3, 12, "&#x1F600; <mark class=\"for-4\" title=\"toxicity &#x2B;1.20\">&lt;fool&gt;</mark>")]
    public void Highlights_a_word_wherever_its_markup_stands(string body, int start, int length, string expected)
    {
        var explanation = new Explanation(Question.Toxicity, 2, 0, [new("word", null, start, length, 1.2)]);
        Assert.Equal(expected, CommentRenderer.Render(body, [explanation]).Body.Value);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b id=x>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x>")]
    [InlineData("<table>")]
    public async Task Survives_tags_nested_a_hundred_thousand_deep(string tag)
    {
        // So deep that anything that grows faster than the text would take hours.
        var rendering = Task.Run(() => CommentRenderer.Render(string.Concat(Enumerable.Repeat(tag, 100_000)) + "end", []));
        Assert.True((await rendering.WaitAsync(Waiting.Patience)).IsCut);
    }

    [Fact]
    public void Survives_a_million_characters()
    {
        var markup = CommentRenderer.Render(new string('a', 1_000_000), []);
        Assert.True(markup.IsCut);
        Assert.InRange(markup.Body.Value.Length, MarkupWriter.MostVisible, MarkupWriter.MostVisible + 100);
    }

    private static readonly string[] Soup =
    [
        "<", ">", "</", "/>", "script", "img", "svg", "math", "style", "a", "b", "p", "table", "td", "template", "noscript", "select",
        "option", "title", "textarea", "plaintext", "xmp", "form", "iframe",
        " src=x", " href=javascript:alert(1)", " onerror=alert(1)", " style=x", "\"", "'", "`", "=", "&lt;", "&#x3c;", "&amp;",
        "<!--", "-->", "<![CDATA[", "]]>", "text", " ", "\n", "\0", "\u202E", "\uE005",
    ];

    [Fact]
    public void Lets_nothing_through_but_what_is_ours() => Gen.Int[0, Soup.Length - 1].Array[0, 40].Sample(
        parts =>
        {
            var written = new HtmlParser().ParseDocument($"<body>{Rendered(string.Concat(parts.Select(part => Soup[part])))}</body>").Body!;
            Assert.All(written.QuerySelectorAll("*"), element =>
            {
                Assert.Contains(element.LocalName, Allowed);
                Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, (string[])["class", "title"]));
                Assert.All(element.Attributes.Where(attribute => attribute.Name == "class"), attribute => Assert.Matches(
                    "^(chip|picture|link|link-number|invisible|against|for-[1-5])$", attribute.Value));
            });
        },
        iter: 20_000);

    private static string Rendered(string body) => CommentRenderer.Render(body, []).Body.Value;
}
