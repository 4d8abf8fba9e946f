using Moderation.Service.Access;
using Moderation.Service.Logbook;
using Xunit;

namespace Moderation.Tests.Service.Logbook;

public sealed class LogScopeTests
{
    private static readonly Reviewer Ann = new("ann", IsAdministrator: false, ["news"], "desk");

    [Fact]
    public void Is_ones_own_log_unless_said_otherwise() => Assert.Equal(new("ann", null, Ann.Sites), LogScope.For(Ann, "", null));

    [Fact]
    public void Lets_only_administrators_read_the_log_of_another()
    {
        Assert.Null(LogScope.For(Ann, "bob", null));
        Assert.Equal("bob", LogScope.For(Ann with { IsAdministrator = true }, "bob", null)!.Moderator);
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("22.11.2026", false)]
    [InlineData("", false)]
    public void Reads_a_day_as_a_date_field_sends_it(string day, bool known) =>
        Assert.Equal(known, LogScope.For(Ann, null, day)!.Day is not null);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("YWJj")]
    [InlineData("LTEKMQphCmI")] // -1 ticks
    [InlineData("OTk5OTk5OTk5OTk5OTk5OTk5OTk5CjEKYQpi")] // more ticks than there are
    public void Takes_nonsense_for_no_place(string? text) => Assert.Null(LogCursor.Parse(text));
}
