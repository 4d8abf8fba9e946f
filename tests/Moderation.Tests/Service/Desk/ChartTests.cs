using System.Text.RegularExpressions;
using Moderation.Service.Desk.Charts;
using Moderation.Service.Overview;
using Xunit;

namespace Moderation.Tests.Service.Desk;

public sealed partial class ChartTests
{
    [Fact]
    public async Task Stacks_the_parts_of_a_bar_on_each_other()
    {
        var html = await StackedAsync(new StackedBar("09:00", "09:00", [1, 3]), new StackedBar("10:00", null, [0, 2]));
        Assert.Equal(3, Parts.Count(html)); // nothing is drawn for none
        Assert.Contains("""fill="url(#fill-rejected)" y="75%" height="25%">""", html);
        Assert.Contains("""fill="url(#fill-approved)" y="0%" height="75%">""", html);
        Assert.Contains("<title>09:00: 3 approved, 1 rejected</title>", html);
    }

    [Fact]
    public async Task Says_what_a_chart_shows_and_gives_its_numbers_as_a_table()
    {
        var html = await StackedAsync(new StackedBar("09:00", "09:00", [1, 3]));
        Assert.Contains("""<svg class="stacked" role="img" aria-labelledby="c-title c-desc">""", html);
        Assert.Contains("""<title id="c-title">Decisions</title>""", html);
        Assert.Contains("""<desc id="c-desc">4 in all</desc>""", html);
        Assert.Matches("""<th scope="row">09:00</th>\s*<td>3</td>\s*<td>1</td>""", html);
    }

    [Fact]
    public async Task Encodes_names_that_came_from_outside()
    {
        var html = await Rendering.HtmlOfAsync<RankedBars>(
            ("Id", "c"), ("Title", "Reasons"), ("Description", ""), ("FirstColumn", "Reason"), ("Whole", 3),
            ("Bars", new Ranking[] { new("<script>alert(1)</script>", 3) }));
        Assert.DoesNotContain("<script", html);
        Assert.Contains("&lt;script&gt;", html);
    }

    [Fact]
    public async Task Draws_an_interval_from_its_low_to_its_high_end()
    {
        var html = await Rendering.HtmlOfAsync<Whisker>(("Share", new Share(0, 20)));
        Assert.Contains("""class="interval" x1="0%" x2="16.113%" """.TrimEnd(), html);
        Assert.DoesNotContain("<circle", await Rendering.HtmlOfAsync<Whisker>(("Share", new Share(0, 0))));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 2, 4)]
    [InlineData(26, 10, 3)]
    [InlineData(41, 20, 3)]
    [InlineData(2_000_000_000, 500_000_000, 4)]
    public void Has_at_most_four_lines_at_round_numbers(int largest, int step, int lines)
    {
        Assert.Equal(new(step, lines), Axis.UpTo(largest));
        Assert.InRange(largest, 0, Axis.UpTo(largest).Top);
    }

    private static Task<string> StackedAsync(params StackedBar[] bars) => Rendering.HtmlOfAsync<StackedBars>(
        ("Id", "c"), ("Title", "Decisions"), ("Description", "4 in all"), ("FirstColumn", "Hour"), ("Bars", bars),
        ("Series", new Series[] { new("rejected", "fill-rejected"), new("approved", "fill-approved") }));

    [GeneratedRegex("<rect x=\"[^\"]*\" width=\"[^\"]*\" fill=")]
    private static partial Regex Parts { get; }
}
