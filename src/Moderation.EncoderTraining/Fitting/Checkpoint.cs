using System.Globalization;
using Moderation.EncoderTraining.Torch;
using TorchSharp.Modules;

namespace Moderation.EncoderTraining.Fitting;

/// <summary>
/// The state of a training in a folder, so that one that was cut off goes on. Each state is a folder of its own, named after its step; it
/// gets its name once it is complete, and those before it go.
/// </summary>
/// <param name="output">The folder of the training; states are in one of their own in it.</param>
/// <param name="training">What is trained on what, in words: a state of another training is refused.</param>
internal sealed class Checkpoint(string output, string training)
{
    public const int StepsBetween = 200;

    private const string States = "states";

    private const string Prefix = "step-";
    private const string Unfinished = "part";
    private const string EncoderFile = "encoder.bin";
    private const string OptimizerFile = "optimizer.bin";
    private const string TrainingFile = "training.txt";

    private readonly string _folder = Path.Combine(output, States);

    /// <summary>Fills an encoder with what another training has learned.</summary>
    /// <param name="output">The folder of that training.</param>
    /// <param name="encoder">Of the same shape.</param>
    /// <exception cref="InvalidDataException">There is no state of a training in it.</exception>
    public static void LoadWeights(string output, Encoder encoder)
    {
        var (steps, path) = StatesIn(Path.Combine(output, States)).LastOrDefault();
        if (steps == 0)
            throw new InvalidDataException($"{output} has no state of a training; it must be the --out of one.");
        encoder.load(Path.Combine(path, EncoderFile));
    }

    /// <summary>Fills both from the newest state; returns how many steps they have learned from, 0 when there is none.</summary>
    /// <exception cref="InvalidDataException">The state is one of another training.</exception>
    public int Load(Encoder encoder, AdamW optimizer)
    {
        if (StatesIn(_folder).LastOrDefault() is not (var steps and > 0, var state))
            return 0;
        var earlier = File.ReadAllText(Path.Combine(state, TrainingFile));
        if (earlier != training)
            throw new InvalidDataException($"{state} is of another training ({earlier}, not {training}); take another --out or delete it.");
        encoder.load(Path.Combine(state, EncoderFile));
        optimizer.load_state_dict(Path.Combine(state, OptimizerFile));
        return steps;
    }

    public void Save(Encoder encoder, AdamW optimizer, int steps)
    {
        var part = Path.Combine(_folder, Unfinished);
        if (Directory.Exists(part))
            Directory.Delete(part, recursive: true);
        Directory.CreateDirectory(part);
        encoder.save(Path.Combine(part, EncoderFile));
        optimizer.save_state_dict(Path.Combine(part, OptimizerFile));
        File.WriteAllText(Path.Combine(part, TrainingFile), training);
        var earlier = StatesIn(_folder).ToArray();
        var state = Path.Combine(_folder, Prefix + steps.ToString(CultureInfo.InvariantCulture));
        if (Directory.Exists(state))
            Directory.Delete(state, recursive: true);
        Directory.Move(part, state);
        foreach (var (_, old) in earlier.Where(old => old.Path != state))
            Directory.Delete(old, recursive: true);
    }

    private static IEnumerable<(int Steps, string Path)> StatesIn(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory.GetDirectories(folder, Prefix + "*").Select(path => (StepsOf(path), path)).OrderBy(state => state.Item1);

    private static int StepsOf(string path) =>
        int.TryParse(Path.GetFileName(path).AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var steps) ? steps : 0;
}
