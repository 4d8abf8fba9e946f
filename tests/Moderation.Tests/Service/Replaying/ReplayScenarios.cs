using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Moderation.Service.Judging;
using Moderation.Service.Replaying;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Replaying;

/// <summary>What a decision is made again from, whatever the store.</summary>
public abstract class ReplayScenarios(StoreFixture store) : StoreScenarios(store)
{
    private static readonly Policy Policy = new()
    {
        Name = "strict",
        ToxicityThreshold = 0.7,
        SpamThreshold = 0.8,
        RejectThreshold = 0.99,
        MaxLinks = 2,
        ShippedPhrases = false,
        BannedWords = WordList.Parse(["trol*", "\"so what\""]),
        SuspectWords = WordList.Parse(["bridge"]),
        SecondOpinion = SecondOpinionUse.Band(0.25, 0.95),
    };

    [Fact]
    public async Task Keeps_a_policy_with_all_that_it_goes_by()
    {
        var policies = new SitePolicies(Policy);
        var identity = policies.Of("any").Identity;

        await PolicyRecords.KeepAsync(Store.Database, policies, default);
        await PolicyRecords.KeepAsync(Store.Database, policies, default);
        var kept = await PolicyRecords.FindAsync(Store.Database, identity, default);

        Assert.Equal(identity, $"{Policy.Name}@{kept!.ToPolicy().Version}");
        Assert.Equal(Policy, kept.ToPolicy());
        Assert.Null(await PolicyRecords.FindAsync(Store.Database, "strict@000000000000", default));
    }

    [Fact]
    public async Task Finds_a_decision_by_its_id_with_what_was_judged()
    {
        var proposal = Comments.Proposal("b");
        var recorded = await Store.Decisions.RecordAsync([Comments.Proposal("a"), proposal], default);

        var found = await ReplayedDecision.FindAsync(Store.Database, recorded[1].Decision.DecisionId, default);

        Assert.Equivalent(recorded[1].Decision, found!.Decision.ToDecision(), strict: true);
        Assert.Equal((proposal.Comment.Body, proposal.Comment.Author), (found.ToSubmitted().Body, found.ToSubmitted().Author));
        Assert.Null(await ReplayedDecision.FindAsync(Store.Database, Guid.NewGuid(), default));
    }
}
