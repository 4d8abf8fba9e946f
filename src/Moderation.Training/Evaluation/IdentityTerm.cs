using System.Text.RegularExpressions;

namespace Moderation.Training.Evaluation;

/// <summary>
/// How well the toxicity score ranks comments that name a group (Borkan et al. 2019), as areas under the curve: among those comments;
/// their clean comments against others' toxic ones (BPSN); their toxic comments against others' clean ones (BNSP).
/// </summary>
internal sealed partial record IdentityTerm(string Term, int Comments, double? Subgroup, double? Bpsn, double? Bnsp)
{
    /// <summary>Groups named in fewer comments are left out.</summary>
    private const int Fewest = 20;

    private static readonly string[] Terms =
    [
        "women", "woman", "men", "girl", "gay", "lesbian", "homosexual", "trans", "transgender", "muslim", "muslims",
        "islam", "jew", "jews", "jewish", "christian", "christians", "catholic", "black", "white", "asian", "african",
        "mexican", "indian", "chinese", "russian", "american", "immigrant", "immigrants", "refugees", "disabled",
        "blind", "deaf", "old", "young",
    ];

    public static IReadOnlyList<IdentityTerm> Table(IReadOnlyList<(string Text, Answer Answer)> answers) =>
        [.. Terms.Select(term => Measure(term, answers)).Where(result => result.Comments >= Fewest)];

    private static IdentityTerm Measure(string term, IReadOnlyList<(string Text, Answer Answer)> answers)
    {
        var names = answers.ToLookup(item => Names(item.Text, term), item => item.Answer);
        var (inside, outside) = (names[true].ToArray(), names[false].ToArray());
        return new IdentityTerm(
            term,
            inside.Length,
            Finite(Ranking.Auc(inside)),
            Finite(Ranking.Auc([.. inside.Where(answer => !answer.Label), .. outside.Where(answer => answer.Label)])),
            Finite(Ranking.Auc([.. inside.Where(answer => answer.Label), .. outside.Where(answer => !answer.Label)])));
    }

    private static bool Names(string text, string term) =>
        Word().Matches(text).Any(match => match.Value.Equals(term, StringComparison.OrdinalIgnoreCase));

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
