using System.Security.Cryptography;
using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Models;

/// <summary>Assesses comments with one linear model. Immutable and safe for any number of threads; a new model is a new instance.</summary>
internal sealed class CommentScorer : ICommentAssessor
{
    private readonly LinearModel _model;

    internal CommentScorer(LinearModel model, ModelIdentity identity, Policy policy)
    {
        _model = model;
        Models = [identity];
        DefaultPolicy = policy;
    }

    public IReadOnlyList<ModelIdentity> Models { get; }

    public Policy DefaultPolicy { get; }

    internal LinearModel Model => _model;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or not a model that this version can read; the message says
    /// which.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static CommentScorer Load(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            stream.Position = 0;
            var (manifest, model) = ModelFile.Read(stream);
            return new CommentScorer(model, new ModelIdentity(manifest.Name, manifest.Version, hash), manifest.Policy);
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or EndOfStreamException or ArgumentException)
        {
            throw new InvalidDataException($"{path} is not a usable model: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    // Nothing is waited for, so that the road of a comment stays free of allocations: the answer is there when the method returns.
    public ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel) =>
        cancel.IsCancellationRequested ? ValueTask.FromCanceled<Assessment>(cancel) : new(Assess(comment));

    public ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel)
    {
        var assessments = new Assessment[comments.Count];
        for (var i = 0; i < assessments.Length; i++)
        {
            if (cancel.IsCancellationRequested)
                return ValueTask.FromCanceled<IReadOnlyList<Assessment>>(cancel);
            assessments[i] = Assess(comments[i]);
        }

        return new(assessments);
    }

    public ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel) =>
        cancel.IsCancellationRequested ? ValueTask.FromCanceled<Explanation?>(cancel) : new(Explain(comment, question));

    /// <summary>
    /// Scores one comment. Any text is accepted; one that is too long is scored by its beginning and marked
    /// <see cref="TextFacts.Truncated"/>.
    /// </summary>
    public Assessment Assess(CommentContent comment)
    {
        Span<double> logOdds = stackalloc double[WeightTable.Lanes];
        return Assess(comment, logOdds);
    }

    /// <inheritdoc cref="Assess(CommentContent)"/>
    /// <param name="comment">The comment.</param>
    /// <param name="logOdds">Gets what the scores are made of, by the number of the question; negative infinity where there is none.</param>
    public Assessment Assess(CommentContent comment, Span<double> logOdds)
    {
        var workspace = Workspace.OfThread;
        var reading = workspace.Read(comment);
        logOdds.Fill(double.NegativeInfinity);
        var (readability, language) = workspace.Identify(_model.Vocabulary, comment.Language);
        if (readability is Readability.Readable or Readability.UnsupportedLanguage)
        {
            Wordings.Keep(comment, _model.Vocabulary, workspace.Extractor.Wording);
            workspace.Extractor.Extract(reading, _model.Vocabulary);
            if (!_model.TryScore(workspace.Extractor.Features, logOdds))
                readability = Readability.UnsupportedLanguage;
        }

        var visible = reading.Visible;
        var facts = new TextFacts(readability, language, visible.Length, reading.Links, visible.Truncated, visible.Hidden);
        return new Assessment(comment, ToScores(logOdds), facts, Models) { Vocabulary = _model.Vocabulary };
    }

    /// <summary>Explains one score. Takes about ten times as long as <see cref="Assess(CommentContent)"/>, and allocates.</summary>
    /// <returns>Null when there was nothing to score: an empty comment, a picture, a bare link, another language, a question that
    /// the model does not answer.</returns>
    public Explanation? Explain(CommentContent comment, Question question)
    {
        var workspace = Workspace.OfThread;
        var reading = workspace.Read(comment);
        if (workspace.Identify(_model.Vocabulary, comment.Language).Readability != Readability.Readable)
            return null;
        var features = workspace.Extractor.Features;
        features.IsTracing = true;
        try
        {
            Wordings.Keep(comment, _model.Vocabulary, workspace.Extractor.Wording);
            workspace.Extractor.Extract(reading, _model.Vocabulary);
            Span<double> logOdds = stackalloc double[WeightTable.Lanes];
            _model.TryScore(features, logOdds);
            if (_model.Heads.FirstOrDefault(head => head.Question == question) is not { } head)
                return null;
            return new Explainer(_model, head, reading, features).Explain(logOdds[(int)question]);
        }
        finally
        {
            features.IsTracing = false;
        }
    }

    private static Scores ToScores(ReadOnlySpan<double> logOdds)
    {
        Span<double> probabilities = stackalloc double[Scores.Count];
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] = LinearModel.Probability(logOdds[i]);
        return new Scores(probabilities);
    }
}
