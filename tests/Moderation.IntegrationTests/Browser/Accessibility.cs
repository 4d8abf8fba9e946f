using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Moderation.IntegrationTests.Browser;

/// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
public static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    // Called in the page: Deque's own binding for Playwright opens a second one for each run and takes twice as long.
    private const string Run = """
        async rules => (await axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations
          .flatMap(broken => broken.nodes.map(node => `${broken.id} (${broken.impact}) ${node.target.join(' ')}: ${broken.help}`))
        """;

    /// <summary>A line for each element that breaks a rule: the rule, how bad it is, where it is, and what it should be.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"{Axe}\n;0");
        return await page.EvaluateAsync<string[]>(Run, Rules);
    }
}
