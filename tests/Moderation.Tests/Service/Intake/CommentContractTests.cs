using Moderation.Contracts;
using Moderation.Service.Intake;
using Xunit;

namespace Moderation.Tests.Service.Intake;

public sealed class CommentContractTests
{
    public static TheoryData<string, CommentSubmitted> Wrong => new()
    {
        { "siteId", Comments.Comment() with { SiteId = null! } },
        { "siteId", Comments.Comment() with { SiteId = " " } },
        { "siteId", Comments.Comment() with { SiteId = new string('x', 201) } },
        { "siteId", Comments.Comment() with { SiteId = new string('ü', 101) } },
        { "siteId", Comments.Comment() with { SiteId = "a\nb" } },
        { "commentId", Comments.Comment() with { CommentId = new string('x', 10_000) } },
        { "commentId", Comments.Comment() with { CommentId = "a\u202Eb" } },
        { "commentId", Comments.Comment() with { CommentId = "\uD83D" } },
        { "revision", Comments.Comment() with { Revision = -1 } },
        { "body", Comments.Comment() with { Body = null! } },
        { "body", Comments.Comment() with { Body = new string('x', 1_000_001) } },
        { "author.email", Comments.Comment() with { Author = new() { Email = new string('x', 10_001) } } },
        { "article.id", Comments.Comment() with { Article = new() { Id = new string('x', 501) } } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Names_the_field_that_breaks_it(string field, CommentSubmitted comment) =>
        Assert.Equal(field, Assert.Single(CommentContract.Violations(comment)).Key);

    [Fact]
    public void Is_kept_by_a_comment_of_the_greatest_allowed_sizes() => Assert.Empty(CommentContract.Violations(new()
    {
        SiteId = new string('s', 200),
        CommentId = new string('c', 500),
        Body = new string('\0', 1_000_000),
        Author = new() { Name = new string('\uD83D', 10_000) },
    }));

    [Fact]
    public void Reports_every_field_at_once() =>
        Assert.Equal(
            ["body", "commentId", "siteId"], CommentContract.Violations(new() { SiteId = null!, CommentId = null!, Body = null! }).Keys);
}
