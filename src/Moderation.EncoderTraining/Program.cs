using System.CommandLine;
using System.CommandLine.Invocation;
using Moderation.EncoderTraining.Commands;

var root = new RootCommand("Fits the encoder that reads comments beside the linear model.") { TrainEncoderCommand.Create() };

try
{
    var command = root.Parse(args);
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
    Console.Error.WriteLine($"error: {exception.Message}");
    return 1;
}
