using System.Diagnostics;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class HostileBodyTests
{
    /// <summary>Generous for a loaded machine; what is not linear takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Bodies => new()
    {
        { "a megabyte of words", string.Concat(Enumerable.Repeat("reading this again ", 55_000)) },
        { "a megabyte in one word", new string('a', 1_000_000) },
        { "nested elements", string.Concat([.. Enumerable.Repeat("<div>", 10_000), "hello", .. Enumerable.Repeat("</div>", 10_000)]) },
        { "nested links", string.Concat(Enumerable.Repeat("<a href=x>", 10_000)) + "hello" },
        { "many elements", string.Concat(Enumerable.Repeat("<b>x</b>", 100_000)) },
        { "tags that never end", string.Concat(Enumerable.Repeat("<a ", 200_000)) },
        { "quotations that never end", string.Concat(Enumerable.Repeat("<a b=\"", 150_000)) },
        { "comments that never end", string.Concat(Enumerable.Repeat("<!--", 200_000)) },
        { "scripts that never end", string.Concat(Enumerable.Repeat("<script></", 100_000)) },
        { "references that are none", string.Concat(Enumerable.Repeat("&#x;&", 200_000)) },
        { "marks that join", "f" + new string('*', 500_000) + "k" },
        { "spaced letters", string.Concat(Enumerable.Repeat("a b ", 100_000)) },
        { "leetspeak", string.Concat(Enumerable.Repeat("1d10t5 ", 100_000)) },
        { "links", string.Concat(Enumerable.Repeat("http://a.b/?c=d ", 60_000)) },
        { "query strings", "?" + string.Concat(Enumerable.Repeat("a=b&", 200_000)) },
        { "combining marks", "a" + new string('\u0301', 500_000) },
        { "nested reversals", string.Concat(Enumerable.Repeat("\u202ea\u202d", 100_000)) },
        { "flags", string.Concat(Enumerable.Repeat("\ud83c\uddeb", 100_000)) },
        { "ligatures", new string('\ufb03', 200_000) },
        { "dots spelled out", string.Concat(Enumerable.Repeat("a dot ", 50_000)) },
        { "masks", string.Concat(Enumerable.Repeat("f*x*k ", 50_000)) },
        { "brackets", new string('[', 250_000) },
        { "tags in brackets", string.Concat(Enumerable.Repeat("[b]", 80_000)) },
        { "links in Markdown", string.Concat(Enumerable.Repeat("[a](", 60_000)) },
        { "styles", string.Concat(Enumerable.Repeat("<b style='a:b;c(d'>", 13_000)) },
        { "a style that never ends", "<b style='" + string.Concat(Enumerable.Repeat("/*;:(&", 40_000)) + "'>x" },
        { "paragraphs that nobody closes", string.Concat(Enumerable.Repeat("<p><i>", 40_000)) },
        { "closing tags that close nothing", string.Concat(Enumerable.Repeat("<i>", 256).Concat(Enumerable.Repeat("</u>", 60_000))) },
        { "lone surrogates", new string('\ud800', 500_000) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Judges_any_body_in_linear_time(string what, string body)
    {
        var watch = Stopwatch.StartNew();

        ShippedModel.Decide(body);

        Assert.True(watch.Elapsed < Patience, $"{what}: {watch.Elapsed}");
    }

    [Fact]
    public void Never_approves_what_it_has_not_read_to_the_end()
    {
        var verdict = ShippedModel.Decide(string.Concat(Enumerable.Repeat("thank you for this kind and thoughtful article ", 20_000)));

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Contains(verdict.Reasons, reason => reason.Code == ReasonCodes.TooLong);
    }

    [Fact]
    public void Judges_random_text_without_failing() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[0, 400], body => Assert.NotNull(ShippedModel.Decide(body)));
}
