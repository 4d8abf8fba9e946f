using System.CommandLine;
using Moderation.EncoderTraining.Commands;
using Moderation.Training.Commands;

return await CommandLine.RunAsync(
    new RootCommand("Fits the encoder that reads comments beside the linear model.") { TrainEncoderCommand.Create(), CombineCommand.Create() },
    args);
