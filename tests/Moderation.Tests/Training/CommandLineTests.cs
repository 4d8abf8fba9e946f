using System.Diagnostics;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("'--bogus' is not an option", "score", "--bogus")]
    [InlineData("'-x' is not an option", "score", "--explain", "-x")]
    [InlineData("--bogus", "train", "--data", "a", "--out", "b", "--bogus")]
    [InlineData("'--bogus' is not an option", "evaluate", "--data", "a", "--bogus")]
    public async Task Refuses_an_unknown_option(string message, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_folder_to_score_is_a_folder()
    {
        var (exitCode, output, error) = await RunAsync("score", AppContext.BaseDirectory);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal($"error: {AppContext.BaseDirectory} is a folder; 'score' reads a file or standard input.\n", error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Moderation.Training.dll");
        using var program = Process.Start(new ProcessStartInfo("dotnet", [path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await error);
    }
}
