using Moderation.Scoring.Assessments;
using Moderation.Scoring.Resources;

namespace Moderation.Training.Contrasts;

/// <summary>
/// Contrast sentences that were written one by one, as comments are: files of lines with letters for the questions answered yes, a
/// tabulator, and the comment; <c>-</c> when all are answered no. An abusive line and the innocent ones behind it are twins. Only the encoder
/// learns from them: the linear model sees words, and twins have the same.
/// </summary>
internal static class TwinFile
{
    /// <summary>Begins the names of these sets, to tell them from grammars.</summary>
    public const string Prefix = "twins-";

    private const string Resources = "Contrasts.Twins.";

    /// <summary>Of so many sets of twins one is only measured with, and one only says how two opinions are put together.</summary>
    private const int Sets = 8;

    private static readonly (char Letter, string Question)[] Letters =
    [
        ('t', ScoreNames.Toxicity), ('h', ScoreNames.Threat), ('g', ScoreNames.IdentityAttack), ('i', ScoreNames.Insult),
        ('p', ScoreNames.Profanity), ('s', ScoreNames.Spam), ('o', ScoreNames.Solicitation),
    ];

    /// <summary>The sentences of one part of all files that ship inside this program.</summary>
    /// <exception cref="InvalidDataException">A line is not letters, a tabulator and a comment; the message names file and line.</exception>
    public static IEnumerable<Contrast> ReadAll(TwinPart part)
    {
        var assembly = typeof(TwinFile).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Read(name[Resources.Length..], EmbeddedText.Read(assembly, name).Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            .Where(twin => twin.Part == part).Select(twin => twin.Contrast);
    }

    /// <param name="name">Name of the file, for errors and for the set.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="InvalidDataException">As above.</exception>
    public static IEnumerable<(Contrast Contrast, TwinPart Part)> Read(string name, IReadOnlyList<string> lines)
    {
        var twins = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Split('\t') is not [{ Length: > 0 } letters, { Length: > 0 } text] || !AreLetters(letters))
                throw new InvalidDataException($"{name}, line {i + 1}: not letters, a tabulator and a comment.");
            var isAbusive = letters.Any(letter => letter is not ('-' or 'p'));
            twins += isAbusive ? 1 : 0;
            var part = PartOf(twins);
            var contrast = new Contrast
            {
                Text = text,
                Answers = Letters.ToDictionary(item => item.Question, item => letters.Contains(item.Letter)),
                IsAbusive = isAbusive,
                Grammar = Prefix + name,
                Frame = $"line-{i + 1}",
                Group = null,
                Register = Register.British,
                Withheld = part != TwinPart.Learned,
                Pair = $"{Prefix}{name}-{twins}",
            };
            yield return (contrast, part);
        }
    }

    private static TwinPart PartOf(int twins) => (twins % Sets) switch
    {
        0 => TwinPart.Measured,
        Sets / 2 => TwinPart.Combined,
        _ => TwinPart.Learned,
    };

    private static bool AreLetters(string letters) =>
        letters == "-" || (letters.Distinct().Count() == letters.Length && letters.All(letter => Letters.Any(item => item.Letter == letter)));
}

/// <summary>What a set of twins is for.</summary>
internal enum TwinPart
{
    /// <summary>The encoder learns from it.</summary>
    Learned,

    /// <summary>It says how much each of two opinions counts; the encoder does not learn from it.</summary>
    Combined,

    /// <summary>It is only measured with.</summary>
    Measured,
}
