using System.CommandLine;
using Moderation.Training.Commands;

var root = new RootCommand("Trains, evaluates and runs the comment classifier.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    LeaveVideoOutCommand.Create(),
    ScoreCommand.Create(),
    LanguagesCommand.Create(),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
{
    // What is wrong with a file is for people to read; anything else is a fault of this program and keeps its stack trace.
    Console.Error.WriteLine($"error: {exception.Message}");
    return 1;
}
