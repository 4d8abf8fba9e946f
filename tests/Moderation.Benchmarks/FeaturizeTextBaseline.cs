using Microsoft.ML;
using Microsoft.ML.Transforms.Text;

namespace Moderation.Benchmarks;

/// <summary>
/// What ML.NET's own text featurizer and prediction engine do with the same comments: the baseline of <see cref="ScoreBenchmark"/>.
/// </summary>
internal sealed class FeaturizeTextBaseline
{
    private readonly PredictionEngine<Input, Output> _engine;

    public FeaturizeTextBaseline(string[] comments)
    {
        var ml = new MLContext(1);
        var rows = comments.Select((text, i) => new Input { Text = text, Label = i % 3 == 0 });
        var options = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 4, UseAllLengths = true },
        };
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", options, nameof(Input.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        _engine = ml.Model.CreatePredictionEngine<Input, Output>(pipeline.Fit(ml.Data.LoadFromEnumerable(rows)));
    }

    public float Score(string text) => _engine.Predict(new Input { Text = text }).Probability;

    private sealed class Input
    {
        public string Text { get; set; } = string.Empty;

        public bool Label { get; set; }
    }

    private sealed class Output
    {
        public float Probability { get; set; }
    }
}
