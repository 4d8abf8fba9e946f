using Xunit;

namespace Moderation.IntegrationTests.Browser;

/// <summary>What a test has gathered against a page.</summary>
public static class Findings
{
    /// <summary>Fails with a line for each, all of them.</summary>
    public static void AssertNone(IEnumerable<object> found) => Assert.True(!found.Any(), string.Join('\n', found.Take(100)));
}
