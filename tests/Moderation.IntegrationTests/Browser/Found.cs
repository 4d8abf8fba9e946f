using Xunit;

namespace Moderation.IntegrationTests.Browser;

/// <summary>What a test has gathered against a page.</summary>
public static class Found
{
    /// <summary>Fails with a line for each, all of them.</summary>
    public static void Nothing(IEnumerable<object> found) => Assert.True(!found.Any(), string.Join('\n', found.Take(100)));
}
