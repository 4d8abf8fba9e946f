using Moderation.Scoring.Assessments;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;
using Moderation.Training.Contrasts;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.EncoderTraining.Fitting;

/// <summary>Chooses the comments that the encoder learns from, and reads them as it will read those that it judges.</summary>
/// <param name="vocabulary">The words by which disguises are undone: those of the linear model that it stands beside.</param>
/// <param name="pieces">The encoder's own vocabulary.</param>
internal sealed class EncoderRows(Vocabulary vocabulary, WordPieces pieces)
{
    /// <summary>Most word pieces of a comment; nineteen of twenty have fewer.</summary>
    public const int MostTokens = 80;

    /// <summary>What the encoder is asked. Swearing is found by words; a sentence need not be understood for it.</summary>
    public static readonly IReadOnlyList<Question> Questions =
        [Question.Toxicity, Question.Threat, Question.IdentityAttack, Question.Insult, Question.Spam, Question.Solicitation];

    /// <summary>Most comments of a source, so that no genre becomes the language; all of those that are not named.</summary>
    private static readonly Dictionary<string, int> Most = new()
    {
        ["wikipedia_talk"] = 10_000,
        ["wikipedia_talk_benign"] = 7_000,
        ["civil_comments"] = 5_000,
        ["civil_comments_plain"] = 6_000,
        ["paradetox"] = 11_000,
        ["reddit_benign"] = 9_000,
        ["identity_benign"] = 2_000,
        ["edos_sexist"] = 2_000,
        ["ihc"] = 1_500,
        ["written"] = 7_000,
        ["enron_spam"] = 1_500,
        ["sms_spam"] = 2_000,
        ["hateval"] = 0,
        ["davidson"] = 0,
    };

    /// <summary>Of other comments than contrast sentences, one in so many is learned again when a training goes on.</summary>
    private const int AgainOneIn = 3;

    private readonly Restorer _restorer = new();

    /// <param name="comments">As <see cref="Preparation"/> leaves them. Those set aside are not taken.</param>
    /// <param name="seed">Decides which comments of a large source are taken.</param>
    public EncoderRow[] Read(IEnumerable<LabelledComment> comments, int seed) =>
        [.. Choose(comments, seed).Select(Read).Where(row => row.Weights.Any(weight => weight > 0))];

    /// <summary>
    /// What a finished training goes on with: all contrast sentences, those that were written one by one twice, and enough of what it has
    /// learned before that it does not forget.
    /// </summary>
    public EncoderRow[] ReadFurther(IEnumerable<LabelledComment> comments, int seed)
    {
        var chosen = Choose(comments, seed).ToLookup(comment => Family.Find(comment.Source) == Family.Contrasts);
        var twins = Twins.SelectMany(twin => new[] { twin, twin });
        var again = Shuffled(chosen[false], new Random(seed)).Take(chosen[false].Count() / AgainOneIn);
        return [.. chosen[true].Concat(twins).Concat(again).Select(Read).Where(row => row.Weights.Any(weight => weight > 0))];
    }

    /// <summary>Contrast sentences that were written one by one; a training that goes on learns from them.</summary>
    public static IReadOnlyList<LabelledComment> Twins { get; } =
        [.. TwinFile.ReadAll(TwinPart.Learned).Select(contrast => contrast.ToLabelledComment())];

    /// <summary>The comments that are learned from.</summary>
    public static LabelledComment[] Choose(IEnumerable<LabelledComment> comments, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. comments.Where(comment => comment.Lang == "en" && !SetAside.Holds(comment)).GroupBy(comment => comment.Source)
                .SelectMany(source => Shuffled(source, random).Take(Most.GetValueOrDefault(source.Key, int.MaxValue))),
        ];
    }

    /// <summary>A comment as the encoder reads it.</summary>
    public string TextOf(LabelledComment comment)
    {
        var reading = CommentReading.ReadBody(comment.Text);
        _restorer.Restore(reading.Folded, vocabulary);
        return EncoderText.Of(reading, _restorer);
    }

    public static LabelledComment[] Shuffled(IEnumerable<LabelledComment> comments, Random random)
    {
        LabelledComment[] shuffled = [.. comments];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private EncoderRow Read(LabelledComment comment)
    {
        var answers = Questions.Select(question => Labels.Find(comment, question)).ToArray();
        return new EncoderRow(
            pieces.Encode(TextOf(comment), MostTokens),
            [.. answers.Select(answer => answer == true ? 1f : 0f)],
            [.. answers.Select((answer, i) => answer is null ? 0 : WeightOf(comment, Questions[i]))]);
    }

    /// <summary>
    /// The linear model needs its sources of spam far apart, for it learns their topics; the encoder does not. The root brings all weights
    /// closer together.
    /// </summary>
    private static float WeightOf(LabelledComment comment, Question question) => MathF.Sqrt(Recipe.WeightOf(comment, question));
}
