using System.CommandLine;
using System.CommandLine.Invocation;

namespace Moderation.Training.Commands;

/// <summary>Runs the command that a command line names, and says in one line why it could not.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that is stopped may take to keep what it has done so far.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(30);

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        try
        {
            var command = root.Parse(args);

            // Help and suggestions would go to standard output, where programs expect results.
            if (command.Action is ParseErrorAction refusal)
                (refusal.ShowHelp, refusal.ShowTypoCorrections) = (false, false);
            return await command.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopTime,
            });
        }
        catch (OperationCanceledException)
        {
            return 130; // what shells expect of a program that Ctrl+C ended
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // A problem with a file is explained in one line; anything else is a bug in this program and keeps its stack trace.
            Console.Error.WriteLine($"error: {exception.Message}");
            return 1;
        }
    }
}
