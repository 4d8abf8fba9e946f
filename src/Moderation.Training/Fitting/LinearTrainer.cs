using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Moderation.Training.Fitting;

/// <summary>
/// Logistic regression by L-BFGS, on one thread so that the same rows always give the same weights. ML.NET's coordinate ascent (SDCA) is
/// faster but stops far from the optimum on these sparse, weighted rows: its mean probability was 0.17 where the mean label was 0.31, at
/// nearly twice the loss.
/// </summary>
internal static class LinearTrainer
{
    public const int Seed = 1;

    /// <param name="examples">The rows; a weight multiplies a row's loss.</param>
    /// <param name="strength">How much the loss counts against the penalty ½|w|²; the C of liblinear.</param>
    /// <param name="passes">Maximum number of passes over the data.</param>
    public static BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(
        IEnumerable<Example> examples, float strength, int passes)
    {
        var ml = new MLContext(Seed);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = nameof(Example.Features),
            LabelColumnName = nameof(Example.Label),
            ExampleWeightColumnName = nameof(Example.Weight),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = passes,
            OptimizationTolerance = 1e-5f,
            HistorySize = 10,
            L2Regularization = 1 / strength,
            L1Regularization = 0,
        });
        return trainer.Fit(ml.Data.LoadFromEnumerable(examples));
    }
}
