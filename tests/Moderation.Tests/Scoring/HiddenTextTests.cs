using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class HiddenTextTests
{
    public static TheoryData<string> HidingAttributes =>
    [
        "style=\"display:none\"",
        "style='DISPLAY : None ;'",
        "style=display:none",
        "style=\"color:red;display:none!important\"",
        "style=\"display:none !important;display:block\"",
        "style=\"dis/* */play:no/**/ne\"",
        "style=\"display&#58;none\"",
        "style=\"d\\69splay:none\"",
        "style=\"content:';';visibility:hidden\"",
        "style=\"opacity:0\"",
        "style=\"opacity:0.01\"",
        "style=\"filter:opacity(0)\"",
        "style=\"filter: blur(1px) opacity(1%)\"",
        "style=\"zoom:0.01\"",
        "style=\"content-visibility:hidden\"",
        "style=\"font-size:0\"",
        "style=\"font-size:1px\"",
        "style=\"font-size:.1em\"",
        "style=\"font:0/0 a\"",
        "style=\"color:#fff;background:#ffffff\"",
        "style=\"color:white;background-color:rgb(255, 255, 254)\"",
        "style=\"color:papayawhip;background:papayawhip\"",
        "style=\"color:transparent\"",
        "style=\"color:rgba(0,0,0,0)\"",
        "style=\"width:0;height:0;overflow:hidden\"",
        "style=\"max-height:0;overflow:hidden\"",
        "style=\"position:absolute;left:-9999px\"",
        "style=\"position:fixed;top:-100em\"",
        "style=\"margin-left:-5000px\"",
        "style=\"text-indent:-9999px\"",
        "style=\"position:absolute;clip:rect(0 0 0 0)\"",
        "style=\"clip-path:inset(50%)\"",
        "style=\"transform:scale(0)\"",
        "hidden",
        "HIDDEN=hidden",
        "color=white bgcolor=\"#FFF\"",
    ];

    [Theory]
    [MemberData(nameof(HidingAttributes))]
    public void Leaves_out_text_that_an_attribute_hides_and_counts_it(string attribute)
    {
        var text = Read($"one <span {attribute}>two <b>three</b></span> four");

        Assert.Equal("one  four", Characters(text));
        Assert.Equal("twothree".Length, text.Hidden);
    }

    [Theory]
    [InlineData("style=\"display:block\"")]
    [InlineData("style=\"display:none;display:inline\"")]
    [InlineData("style=\"visibility:visible;opacity:.8\"")]
    [InlineData("style=\"filter:opacity(.8);zoom:1.5\"")]
    [InlineData("style=\"content-visibility:auto;filter:none\"")]
    [InlineData("style=\"font-size:11px\"")]
    [InlineData("style=\"font-size:0.9em\"")]
    [InlineData("style=\"font-size:0nonsense\"")]
    [InlineData("style=\"font:italic 700 12px/1.5 Arial\"")]
    [InlineData("style=\"color:#fff\"")]
    [InlineData("style=\"color:#000;background:#fff\"")]
    [InlineData("style=\"width:0\"")]
    [InlineData("style=\"position:relative;left:-10px\"")]
    [InlineData("style=\"left:-9999px\"")]
    [InlineData("style=\"transform:translate(-50%,-50%)\"")]
    [InlineData("style=\"background:url('display:none')\"")]
    [InlineData("class=\"hidden\" title=\"display:none\"")]
    [InlineData("hidden style=\"display:block\"")]
    [InlineData("style")]
    public void Keeps_text_that_an_attribute_does_not_hide(string attribute)
    {
        var text = Read($"one <span {attribute}>two</span> three");

        Assert.Equal("one two three", Characters(text));
        Assert.Equal(0, text.Hidden);
    }

    [Theory]
    [InlineData("<details><summary>Sum</summary>secret</details>end", "Sum\nend")]
    [InlineData("<details open><summary>Sum</summary>shown</details>", "Sum\nshown\n")]
    [InlineData("<template>secret</template>end", "end")]
    [InlineData("<noscript>secret</noscript>end", "end")]
    [InlineData("<select><option>secret</option></select>end", "end")]
    [InlineData("<dialog>secret</dialog>end", "end")]
    [InlineData("<p hidden>secret<p>end", "end")]
    [InlineData("<ul><li hidden>secret<li>end</ul>", "end\n")]
    [InlineData("<p hidden>secret</p>end</p>", "end\n")]
    [InlineData("<div hidden>secret<br>secret<img src=x></div>end", "end")]
    [InlineData("<span hidden><div>secret</span>secret</div></span>end", "end")]
    [InlineData("<b hidden><div>secret</b></div>end", "end")]
    [InlineData("<div style=font-size:0>secret<span style=font-size:12px>end</span></div>", "end")]
    [InlineData("<div style=visibility:hidden>secret<span style=visibility:visible>end</span></div>", "end")]
    [InlineData("<div style=display:none>secret<span style=display:inline>secret</span></div>end", "end")]
    [InlineData("<div style=background:#000>e<span style=color:#000>secret</span>nd</div>", "end")]
    [InlineData("stu<span hidden>x</span>pid stu<div hidden>x</div>pid", "stupid stupid")]
    public void Closes_what_is_hidden_where_a_browser_does(string html, string seen) =>
        Assert.Equal(seen.Trim(), Characters(Read(html)).Trim());

    [Fact]
    public void Judges_an_advert_alike_whatever_innocent_text_hides_around_it()
    {
        const string Advert = "<p>Buy cheap viagra online without prescription, visit http://pills.example.com</p>";
        var padding = string.Concat(Enumerable.Repeat("The choir sang and we all went home by the last bus. ", 10));

        var padded = ShippedModel.Assess($"{Advert}<div style=\"display:none\">{padding}</div>");

        Assert.Equal(ShippedModel.Assess(Advert).Scores, padded.Scores);
    }

    [Fact]
    public void Holds_a_kind_comment_that_hides_links() => Assert.Equal(
        ReasonCodes.HiddenText,
        ShippedModel.FirstReason(
            "<p>What a kind portrait, thank you for it.</p><div style='display:none'><a href=http://a.example>x</a></div>"));

    private static VisibleText Read(string html)
    {
        var text = new VisibleText();
        BodyReader.Read(html, text);
        return text;
    }

    private static string Characters(VisibleText text) => new(text.Characters, 0, text.Length);
}
