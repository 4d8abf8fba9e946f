using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;
using Xunit;

namespace Moderation.Tests.Service.Reviews;

public sealed class BulkSelectionTests
{
    private static readonly BulkSelection LikeTheFirst = new() { NearDuplicatesOf = new("news", "m0") };

    [Fact]
    public void Says_what_is_wrong_with_a_selection()
    {
        Assert.Equal(["filter"], new BulkSelection().Violations().Keys);
        Assert.Equal(["filter"], (LikeTheFirst with { Filter = new() }).Violations().Keys);
        Assert.Equal(["filter.outcome"], new BulkSelection { Filter = new() { Outcome = Outcomes.Approved } }.Violations().Keys);
        Assert.Equal(["nearDuplicatesOf.siteId"], new BulkSelection { NearDuplicatesOf = new(null!, "m0") }.Violations().Keys);
        Assert.Empty(LikeTheFirst.Violations());
    }
}
