using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Moderation.Scoring.Resources;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// Labels that were read and found wrong, or right: <c>corrections.txt</c>. The comments themselves are not in this repository, so a line
/// names one by the hash of its text.
/// </summary>
internal sealed partial class Corrections
{
    private const int HashLength = 16;

    private readonly Dictionary<string, Correction> _byHash;

    private Corrections(Dictionary<string, Correction> byHash) => _byHash = byHash;

    public static Corrections Shipped { get; } =
        Parse(EmbeddedText.Lines(typeof(Corrections).Assembly, "Moderation.Training.Recipes.corrections.txt"));

    /// <param name="lines">A hash, what to do and why, separated by spaces; # begins a comment.</param>
    /// <exception cref="InvalidDataException">A line is none of that, or a hash occurs twice; the message names the line.</exception>
    public static Corrections Parse(IEnumerable<string> lines)
    {
        var byHash = new Dictionary<string, Correction>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var (hash, correction) = Read(line)
                ?? throw new InvalidDataException($"corrections, line {number}: '{line}' is not a hash, a label and a reason.");
            if (!byHash.TryAdd(hash, correction))
                throw new InvalidDataException($"corrections, line {number}: {hash} occurs twice.");
        }

        return new Corrections(byHash);
    }

    private static (string Hash, Correction Correction)? Read(string line) =>
        line.Split(' ') is [{ Length: HashLength } hash, var label, _] && Enum.TryParse(Pascal(label), out Correction correction)
            ? (hash, correction)
            : null;

    /// <summary>First 16 digits of the SHA-256 of the text in lower case with single spaces.</summary>
    public static string HashOf(string text)
    {
        var normalised = Space().Replace(text.ToLowerInvariant(), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)))[..HashLength];
    }

    /// <summary>Whether somebody has read it and said what its label is.</summary>
    public bool Has(LabelledComment comment) => _byHash.ContainsKey(HashOf(comment.Text));

    /// <summary>The comments with corrected labels, without those to leave out. Hashes that fit none are reported.</summary>
    public LabelledComment[] Apply(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        if (_byHash.Count == 0)
            return [.. comments];
        var unknown = _byHash.Keys.ToHashSet();
        var corrected = new List<LabelledComment>(comments.Count);
        foreach (var comment in comments)
        {
            var hash = HashOf(comment.Text);
            unknown.Remove(hash);
            if (Correct(comment, _byHash.TryGetValue(hash, out var correction) ? correction : null) is { } kept)
                corrected.Add(kept);
        }

        progress.WriteLine($"corrections: {_byHash.Count - unknown.Count:N0} applied, {comments.Count - corrected.Count:N0} left out");
        if (unknown.Count > 0)
            progress.WriteLine($"corrections: {unknown.Count:N0} hashes fit no comment: {string.Join(' ', unknown.Order().Take(10))} …");
        return [.. corrected];
    }

    private static LabelledComment? Correct(LabelledComment comment, Correction? correction) => correction switch
    {
        Correction.LeaveOut => null,
        Correction.Toxic => comment with { Toxic = 1 },
        Correction.NotToxic => comment with { Toxic = 0 },
        Correction.Spam => comment with { Spam = 1 },
        Correction.NotSpam => comment with { Spam = 0 },
        _ => comment,
    };

    /// <summary><c>leave-out</c> to <c>LeaveOut</c>.</summary>
    private static string Pascal(string label) =>
        string.Concat(label.Split('-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}

/// <summary>What reading a comment showed.</summary>
internal enum Correction
{
    /// <summary>It cannot be told without its context, or its text is damaged.</summary>
    LeaveOut,

    Toxic,

    NotToxic,

    Spam,

    NotSpam,
}
