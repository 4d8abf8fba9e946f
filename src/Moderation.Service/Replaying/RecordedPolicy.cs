using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Moderation.Service.Judging;

namespace Moderation.Service.Replaying;

/// <summary>All that a policy goes by, in a form that can be kept.</summary>
public sealed record RecordedPolicy
{
    public required Policy Rules { get; init; }

    public required IReadOnlyList<string> BannedWords { get; init; }

    public required IReadOnlyList<string> SuspectWords { get; init; }

    /// <summary>When the second opinion is asked.</summary>
    public required SecondOpinionMode SecondOpinion { get; init; }

    /// <summary>The band's ends; null without a band.</summary>
    public double? BandFrom { get; init; }

    public double? BandTo { get; init; }

    public static RecordedPolicy Of(Policy policy) => new()
    {
        Rules = policy,
        BannedWords = policy.BannedWords.Entries,
        SuspectWords = policy.SuspectWords.Entries,
        SecondOpinion = Enum.Parse<SecondOpinionMode>(policy.SecondOpinion.Name, ignoreCase: true),
        BandFrom = policy.SecondOpinion.IsBand ? policy.SecondOpinion.From : null,
        BandTo = policy.SecondOpinion.IsBand ? policy.SecondOpinion.To : null,
    };

    public SecondOpinionUse ToUse() => SecondOpinion.ToUse(BandFrom.GetValueOrDefault(), BandTo.GetValueOrDefault());

    public Policy ToPolicy() => Rules with
    {
        BannedWords = WordList.Parse(BannedWords),
        SuspectWords = WordList.Parse(SuspectWords),
        SecondOpinion = ToUse(),
    };
}
