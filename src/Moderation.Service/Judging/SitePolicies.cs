using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>
/// The policy of every site: the model's own, changed by <c>Policy:*</c> for all sites and by <c>Policy:Sites:&lt;siteId&gt;:*</c> for one.
/// </summary>
public sealed class SitePolicies
{
    private const string Section = "Policy";
    private const string Sites = "Sites";

    private readonly SitePolicy _default;
    private readonly Dictionary<string, SitePolicy> _bySite;

    public SitePolicies(Policy derived, IConfiguration configuration)
    {
        _default = Checked(configuration.ReadSettings<PolicyOptions>(Section, Sites).Over(derived, derived.Name, Section), Section);
        // The configuration system folds the case of keys, so site ids are matched without case as well.
        _bySite = configuration.GetSection($"{Section}:{Sites}").GetChildren().ToDictionary(
            site => site.Key,
            site => Checked(configuration.ReadSettings<PolicyOptions>(site.Path).Over(_default.Rules, site.Key, site.Path), site.Path),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>One policy for all sites.</summary>
    public SitePolicies(Policy only) => (_default, _bySite) = (new(only, IdentityOf(only)), []);

    /// <summary>Every policy in force.</summary>
    public IEnumerable<SitePolicy> All => _bySite.Values.Prepend(_default);

    public SitePolicy Of(string siteId) => _bySite.GetValueOrDefault(siteId, _default);

    private static SitePolicy Checked(Policy policy, string section)
    {
        var flagged = Scores.Questions.Max(policy.ThresholdOf);
        if (policy.RejectThreshold < flagged)
        {
            throw new SettingsException(
                FormattableString.Invariant($"{section}:RejectThreshold is '{policy.RejectThreshold}'; ") +
                FormattableString.Invariant(
                    $"it must be at least the thresholds from which comments are flagged, {flagged}, and at most 1."));
        }

        RequireDoubtInBand(policy, section);
        return new(policy, IdentityOf(policy));
    }

    private static string IdentityOf(Policy policy) => $"{policy.Name}@{policy.Version}";

    /// <summary>
    /// Beyond the band the linear model judges alone: what it is sure to be good must pass, and what it is sure to be bad must be held.
    /// </summary>
    private static void RequireDoubtInBand(Policy policy, string section)
    {
        var use = policy.SecondOpinion;
        if (!use.IsBand)
            return;
        foreach (var question in Scores.Questions)
        {
            if (policy.ThresholdOf(question) is { } threshold && (threshold < use.From || threshold > use.To))
            {
                throw new SettingsException(FormattableString.Invariant(
                    $"{section}:{question}Threshold is '{threshold}'; with {ModelOptions.Section}:SecondOpinion=Band it must be from {ModelOptions.Section}:BandFrom, {use.From}, to BandTo, {use.To}."));
            }
        }
    }
}

/// <summary>The rules of a site, and what its decisions call them: <c>name@version</c>, computed once.</summary>
public sealed record SitePolicy(Policy Rules, string Identity);
