using Xunit;

namespace Moderation.IntegrationTests.Running;

/// <summary>Clean-up that says when it fails and never throws: what a test reports is what failed first.</summary>
public static class CleanUp
{
    /// <summary>Takes every step, whatever became of those before.</summary>
    public static async ValueTask RunAsync(params Func<ValueTask>[] steps)
    {
        foreach (var step in steps)
        {
            try
            {
                await step();
            }
            catch (Exception failure)
            {
                Say(failure);
            }
        }
    }

    public static void Run(Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure)
        {
            Say(failure);
        }
    }

    /// <summary>Leaves no folder behind; one that is not there needs no deleting.</summary>
    public static void Delete(string folder) => Run(() =>
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    });

    // Fixtures are cleaned up after the tests, when there is no test left to warn about.
    private static void Say(Exception failure)
    {
        var what = $"Clean-up failed: {failure}";
        if (TestContext.Current.Test is null)
            TestContext.Current.SendDiagnosticMessage(what);
        else
            TestContext.Current.AddWarning(what);
    }
}
