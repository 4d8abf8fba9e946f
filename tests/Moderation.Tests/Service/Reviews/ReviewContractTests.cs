using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;
using Xunit;

namespace Moderation.Tests.Service.Reviews;

public sealed class ReviewContractTests
{
    private static readonly ReviewComment Valid = new()
    {
        SiteId = "news",
        CommentId = "1",
        Action = ReviewActions.Reject,
        Reason = "other",
        Note = "an advert for nothing",
        Moderator = "anna"
    };

    [Fact]
    public void Takes_what_is_whole() => Assert.Empty(ReviewContract.Violations(Valid));

    [Theory]
    [InlineData("siteId")]
    [InlineData("commentId")]
    [InlineData("revision")]
    [InlineData("sequence")]
    [InlineData("action")]
    [InlineData("reason")]
    [InlineData("note")]
    [InlineData("moderator")]
    public void Names_the_field_that_is_wrong(string field)
    {
        var wrong = field switch
        {
            "siteId" => Valid with { SiteId = " " },
            "commentId" => Valid with { CommentId = null! },
            "revision" => Valid with { Revision = -1 },
            "sequence" => Valid with { Sequence = 0 },
            "action" => Valid with { Action = "ban" },
            "reason" => Valid with { Reason = "because" },
            "note" => Valid with { Note = " " },
            _ => Valid with { Moderator = "an\u202Ena" },
        };
        Assert.Equal([field], ReviewContract.Violations(wrong).Keys);
    }
}
