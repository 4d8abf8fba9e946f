using System.CommandLine;
using Moderation.Training.Commands;

return await CommandLine.RunAsync(
    new RootCommand("Trains, evaluates and runs the comment classifier.")
    {
        TrainCommand.Create(),
        EvaluateCommand.Create(),
        CompareCommand.Create(),
        LeaveVideoOutCommand.Create(),
        LeaveBlogOutCommand.Create(),
        ScoreCommand.Create(),
        LanguagesCommand.Create(),
        ContrastsCommand.Create(),
    },
    args);
