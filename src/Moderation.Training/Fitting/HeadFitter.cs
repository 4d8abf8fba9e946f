using Moderation.Scoring.Assessments;
using Moderation.Scoring.Features;
using Moderation.Training.Recipes;

namespace Moderation.Training.Fitting;

/// <summary>
/// Trains one question: first a model per fold, whose scores on the comments left out give the calibration, then the model on all comments.
/// </summary>
internal sealed class HeadFitter(Question question, TextWriter progress)
{
    public FittedHead Fit(IReadOnlyList<FeatureRow> rows)
    {
        var asked = SelectLabelled(rows);
        RequireBothAnswers(asked);
        progress.WriteLine($"{question}: {asked.Length:N0} comments, {asked.Count(row => row.Label):N0} of them positive");
        var unseen = ScoreUnseen(asked);
        var (slope, intercept) = PlattCalibration.Fit(ReferenceWeights.ForCalibration(question, unseen));
        intercept = Recipe.MovesEvenScore(question) ? intercept : 0;
        progress.WriteLine($"{question}: training on all comments");
        return new FittedHead(question, FitWeights(asked), slope, intercept, unseen);
    }

    /// <summary>Uncalibrated weights trained on all of these rows, for measuring the recipe.</summary>
    public TrainedWeights FitRaw(IReadOnlyList<FeatureRow> rows) => FitWeights(SelectLabelled(rows));

    private ScoredRow[] SelectLabelled(IReadOnlyList<FeatureRow> rows)
    {
        var asked = rows
            .Select(row => (Row: row, Label: Labels.Find(row.Comment, question), Weight: Recipe.WeightOf(row.Comment, question)))
            .Where(item => item is { Label: not null, Weight: > 0 })
            .Select(item => new ScoredRow(WithoutFacts(item.Row), item.Label == true, item.Weight, 0)).ToArray();
        return RowWeights.Weigh(question, asked);
    }

    /// <summary>
    /// Other questions without positives only score low; spam or toxicity would decide about comments with nothing learned.
    /// </summary>
    private void RequireBothAnswers(ScoredRow[] asked)
    {
        var positives = asked.Count(row => row.Label);
        if (question is Question.Spam or Question.Toxicity && (positives == 0 || positives == asked.Length))
        {
            throw new InvalidDataException(
                $"{question} cannot be trained: {positives} of {asked.Length} labelled comments are positive; both answers are needed.");
        }
    }

    private List<ScoredRow> ScoreUnseen(ScoredRow[] rows)
    {
        var folds = Recipe.FoldsOf(question);
        var unseen = new List<ScoredRow>(rows.Length);
        for (var fold = 0; fold < folds; fold++)
        {
            progress.WriteLine($"{question}: training without fold {fold + 1} of {folds}");
            var weights = FitWeights([.. rows.Where(row => row.Row.Part % folds != fold)]);
            unseen.AddRange(rows.Where(row => row.Row.Part % folds == fold).Select(row => row with { Raw = weights.Score(row.Row) }));
        }

        return unseen;
    }

    private TrainedWeights FitWeights(IReadOnlyList<ScoredRow> rows)
    {
        var scales = Recipe.ScalesFeatures(question) ? FeatureScales.Count(rows) : null;
        var sources = new SourcePlaces();
        var forgives = Recipe.ForgivesCurses(question);
        var examples = rows.Select(row => new Example
        {
            Features = FeatureVectors.ToBuffer(sources.Extend(Learned(row.Row), Recipe.SourceValueOf(row.Row.Comment, question))),
            Label = forgives ? CurseWeight.AnswerOf(row) : row.Label,
            Weight = row.Weight,
        }).ToArray();
        var model = LinearTrainer.Fit(examples, Recipe.StrengthOf(question), Recipe.PassesOf(question)).Model.SubModel;
        var weights = new TrainedWeights([.. model.Weights.Take(FeatureSpace.Dimension)], model.Bias);
        weights = scales?.MultiplyBack(weights) ?? weights;
        return forgives ? CurseWeight.Add(weights, rows) : weights;

        FeatureRow Learned(FeatureRow row)
        {
            row = forgives ? CurseWeight.WithoutFact(row) : row;
            return scales?.Apply(row) ?? row;
        }
    }

    private FeatureRow WithoutFacts(FeatureRow row)
    {
        if (Recipe.UsesFacts(question))
            return row;
        var place = Array.BinarySearch(row.Indices, FeatureSpace.Buckets);
        var words = ..(place < 0 ? ~place : place);
        var kept = Recipe.ForgivesCurses(question) && CurseWeight.IndexIn(row) is var fact and >= 0 ? fact..(fact + 1) : 0..0;
        return row with
        {
            Indices = [.. row.Indices[words], .. row.Indices[kept]],
            Values = [.. row.Values[words], .. row.Values[kept]],
        };
    }
}
