using System.CommandLine;
using System.CommandLine.Invocation;
using Moderation.Training.Commands;

var root = new RootCommand("Trains, evaluates and runs the comment classifier.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    CompareCommand.Create(),
    LeaveVideoOutCommand.Create(),
    LeaveBlogOutCommand.Create(),
    ScoreCommand.Create(),
    LanguagesCommand.Create(),
    ContrastsCommand.Create(),
};

try
{
    var command = root.Parse(args);

    // Help and suggestions would go to standard output, where programs expect results.
    if (command.Action is ParseErrorAction refusal)
        (refusal.ShowHelp, refusal.ShowTypoCorrections) = (false, false);
    return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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
