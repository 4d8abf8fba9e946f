using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.SecondOpinion;

/// <summary>
/// Assesses comments with the linear model and the encoder together. As many comments are read at a time as there are processors; others
/// wait for their turn. Safe for any number of threads.
/// </summary>
internal sealed class TwoOpinions : ICommentAssessor, IDisposable
{
    private static readonly int Readers = Environment.ProcessorCount;

    private readonly CommentScorer _first;
    private readonly SentenceEncoder _second;
    private readonly IReadOnlyList<Combination> _combinations;
    private readonly SemaphoreSlim _turns = new(Readers);

    public TwoOpinions(CommentScorer first, ModelIdentity identity, EncoderManifest manifest, SentenceEncoder second, SecondOpinionUse use)
    {
        (_first, _second, _combinations) = (first, second, manifest.Combinations);
        Models = [.. first.Models, identity];
        DefaultPolicy = manifest.Policy with { SecondOpinion = use };
    }

    public IReadOnlyList<ModelIdentity> Models { get; }

    public Policy DefaultPolicy { get; }

    private SecondOpinionUse Use => DefaultPolicy.SecondOpinion;

    public async ValueTask<Assessment> AssessAsync(CommentContent comment, CancellationToken cancel)
    {
        await _turns.WaitAsync(cancel);
        try
        {
            return Assess(comment);
        }
        finally
        {
            _turns.Release();
        }
    }

    public async ValueTask<IReadOnlyList<Assessment>> AssessAsync(IReadOnlyList<CommentContent> comments, CancellationToken cancel)
    {
        var assessments = new Assessment[comments.Count];
        var together = new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancel };
        await Parallel.ForAsync(0, assessments.Length, together, async (i, stop) => assessments[i] = await AssessAsync(comments[i], stop));
        return assessments;
    }

    public async ValueTask<Explanation?> ExplainAsync(CommentContent comment, Question question, CancellationToken cancel)
    {
        await _turns.WaitAsync(cancel);
        try
        {
            return Explain(comment, question);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose()
    {
        _turns.Dispose();
        _second.Dispose();
    }

    private Assessment Assess(CommentContent comment)
    {
        Span<double> first = stackalloc double[WeightTable.Lanes];
        var assessment = _first.Assess(comment, first);
        if (assessment.Facts.Readability != Readability.Readable || !Use.Asks(assessment.Scores, DefaultPolicy))
            return assessment;
        Span<double> second = stackalloc double[_combinations.Count];
        _second.Read(Workspace.OfThread.WriteForEncoder(), second);
        return assessment with { Scores = Combine(assessment.Scores, first, second), Models = Models };
    }

    /// <summary>A question that the encoder does not answer keeps the linear model's score.</summary>
    private Scores Combine(Scores scores, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Span<double> probabilities = stackalloc double[Scores.Count];
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] = scores[(Question)i];
        for (var i = 0; i < _combinations.Count; i++)
        {
            var question = (int)_combinations[i].Question;
            probabilities[question] = LinearModel.Probability(_combinations[i].LogOdds(first[question], second[i]));
        }

        return new Scores(probabilities);
    }

    private Explanation? Explain(CommentContent comment, Question question)
    {
        if (_first.Explain(comment, question) is not { } first)
            return null;
        var answer = _combinations.ToList().FindIndex(combination => combination.Question == question);
        if (answer < 0 || !Use.Asks(_first.Assess(comment).Scores, DefaultPolicy))
            return first;
        return new SecondShare(_second, _combinations, answer).AddTo(first, Models[^1].ToString(), Workspace.OfThread);
    }
}
