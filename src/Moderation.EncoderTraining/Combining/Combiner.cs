using Moderation.EncoderTraining.Cards;
using Moderation.EncoderTraining.Fitting;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Contrasts;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.EncoderTraining.Combining;

/// <summary>Puts an encoder and a linear model together, question by question, on comments that neither has learned from.</summary>
/// <param name="first">What the linear model says of comments that it has not learned from.</param>
/// <param name="encoder">The encoder as it will be served, in eight bits.</param>
/// <param name="floats">The same before that, to say what it costs.</param>
/// <param name="rows">Writes comments as the encoder reads them.</param>
/// <param name="progress">Gets a line for each step.</param>
internal sealed class Combiner(FirstOpinion first, SentenceEncoder encoder, SentenceEncoder floats, EncoderRows rows, TextWriter progress)
{
    /// <summary>
    /// Share of good comments that each question may hold, together 1 in 200. The encoder tells threats and attacks on groups from hard talk,
    /// which toxicity does not, so they get more of it than the linear model alone gives them, and toxicity less.
    /// </summary>
    private static readonly Dictionary<Question, double> Budgets = new()
    {
        [Question.Toxicity] = 0.0008,
        [Question.Spam] = 0.0014,
        [Question.IdentityAttack] = 0.0015,
        [Question.Threat] = 0.001,
        [Question.Solicitation] = 0.0003,
    };

    /// <summary>Most comments of a source; more would only take longer.</summary>
    private const int MostOfSource = 6_000;

    /// <summary>About so many comments are read with floating-point numbers too.</summary>
    private const int Compared = 3_000;

    /// <param name="comments">All that training had.</param>
    /// <param name="seed">The seed of the encoder's training; it says which of them the encoder has learned from.</param>
    public CombinedOpinions Combine(IReadOnlyList<LabelledComment> comments, int seed)
    {
        var learned = EncoderRows.Choose(comments, seed);
        var twins = TwinFile.ReadAll(TwinPart.Combined).Select(twin => twin.ToLabelledComment());
        var unseen = SelectUnseen(comments, learned, seed).Concat(twins).Where(IsAsked).ToArray();
        progress.WriteLine($"reading {unseen.Length:N0} comments that the encoder has not learned from");
        var texts = unseen.Select(rows.TextOf).ToArray(); // a restorer serves one thread
        var second = encoder.ReadAll(texts);
        var questions = EncoderRows.Questions.Select((question, answer) => Combine(question, unseen, second, answer)).ToArray();
        var thresholds = Thresholds.Choose(Budgets, (question, budget) => questions.Single(item => item.Combination.Question == question).ThresholdFor(budget));
        progress.WriteLine("comparing eight bits with floating-point numbers");
        string[] some = [.. texts.Where((_, i) => i % Math.Max(1, texts.Length / Compared) == 0)];
        return new CombinedOpinions(questions, thresholds, EncoderSource.CountAll([.. learned, .. EncoderRows.Twins]), EightBitsCost.Measure(floats, encoder, some));
    }

    private bool IsAsked(LabelledComment comment) => EncoderRows.Questions.Any(question => PairOf(comment, question, second: 0) is not null);

    private static LabelledComment[] SelectUnseen(IReadOnlyList<LabelledComment> comments, LabelledComment[] learned, int seed)
    {
        var known = learned.Select(comment => Corrections.HashOf(comment.Text)).ToHashSet();
        return
        [
            .. comments.Where(comment => comment.Lang == "en" && !known.Contains(Corrections.HashOf(comment.Text)))
                .DistinctBy(comment => (comment.Source, comment.Text)).GroupBy(comment => comment.Source)
                .SelectMany(source => EncoderRows.Shuffled(source, new Random(seed)).Take(MostOfSource)),
        ];
    }

    private CombinedQuestion Combine(Question question, LabelledComment[] comments, double[][] second, int answer)
    {
        var pairs = new List<OpinionPair>();
        for (var i = 0; i < comments.Length; i++)
        {
            if (PairOf(comments[i], question, second[i][answer]) is { } pair)
                pairs.Add(pair);
        }

        var combination = CombinationFitter.Fit(question, pairs);
        progress.WriteLine(FormattableString.Invariant(
            $"{question}: {pairs.Count:N0} comments, {pairs.Count(pair => pair.Row.Label):N0} positive; first {combination.First:0.000}, second {combination.Second:0.000}, base {combination.Base:0.000}"));
        return new CombinedQuestion(combination, pairs);
    }

    /// <summary>Null when nobody asked this question about the comment, or its source says nothing about it.</summary>
    private OpinionPair? PairOf(LabelledComment comment, Question question, double second) =>
        Recipe.WeightOf(comment, question) is > 0 and var weight
        && Labels.Find(comment, question) is { } label && first.Find(comment, question) is { } logOdds
            ? new(new ScoredRow(new FeatureRow(comment, 0, [], []), label, weight, logOdds), second)
            : null;
}

/// <summary>Both opinions put together.</summary>
/// <param name="Questions">The encoder's questions in the order of its answers.</param>
/// <param name="Thresholds">Of the default policy, for scores of both together.</param>
/// <param name="Sources">What the encoder learned from.</param>
/// <param name="EightBits">What eight bits cost.</param>
internal sealed record CombinedOpinions(
    IReadOnlyList<CombinedQuestion> Questions, Thresholds Thresholds, IReadOnlyList<EncoderSource> Sources, EightBitsCost EightBits);

/// <summary>One question.</summary>
/// <param name="Combination">How both become one.</param>
/// <param name="Pairs">The comments that it was fitted on.</param>
internal sealed record CombinedQuestion(Combination Combination, IReadOnlyList<OpinionPair> Pairs)
{
    /// <summary>
    /// Its comments were called good for their emotion, and nobody was asked for abuse: of those that both opinions find most toxic, a third
    /// are ("You sound like a douche."). A threshold would sit among them.
    /// </summary>
    private const string NotReadForAbuse = "reddit_benign";

    /// <summary>Good comments of an ordinary day decide, without those whose label says nothing about abuse.</summary>
    public BudgetThreshold ThresholdFor(double budget)
    {
        var question = Combination.Question;
        var read = Pairs.Where(pair => question == Question.Spam || pair.Row.Row.Comment.Source != NotReadForAbuse);
        var good = ReferenceWeights.ForThreshold(question, [.. read.Select(pair => pair.Together(Combination))]);
        return BudgetThreshold.Choose([.. good.Select(row => (LinearModel.Probability(row.Raw), (double)row.Weight))], budget, floor: 0);
    }
}
