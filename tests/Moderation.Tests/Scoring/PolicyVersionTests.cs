using System.Text.Json;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring;

/// <summary>Recorded decisions name the version of their policy, so the same settings must keep the version they always had.</summary>
public sealed class PolicyVersionTests
{
    // Without the lists and phrases that come with the program: every word added to them is another version.
    private static readonly Policy Policy = new()
    {
        Name = "test",
        ToxicityThreshold = 0.8,
        SpamThreshold = 0.6,
        ShippedWords = false,
        ShippedPhrases = false,
    };

    public static TheoryData<string, Policy> Pinned => new()
    {
        { "7456e21fa488", Policy },
        { "c5ad964eb52d", Policy with { ToxicityThreshold = 1, SpamThreshold = 0 } },
        { "5a9ea4b2fa48", Policy with { ToxicityThreshold = 0.1 + 0.2, SpamThreshold = 0.00001 } },
        { "87bdbbb7d318", Policy with { RejectThreshold = 0.95 } },
        { "8eedda007f12", Policy with { RejectThreshold = 1 } },
        { "14f0d59265d7", Policy with { MaxLinks = 0 } },
        { "142f240aeff3", Policy with { MaxLength = 1_000_000 } },
        { "e4de0d9c0960", Policy with { ThreatThreshold = 0.5 } },
        { "25eeafbea53b", Policy with { ThreatThreshold = 0.5, IdentityAttackThreshold = 0.5, SolicitationThreshold = 0.9 } },
        { "15fb99d7ace6", Policy with { InsultThreshold = 0.7, ProfanityThreshold = 0.9, RejectThreshold = 0.95 } },
        { "b792c1c61219", Policy with { RejectThreshold = 0.99, MaxLinks = 2, MaxLength = 5_000 } },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Is_the_one_the_same_settings_always_had(string version, Policy policy) => Assert.Equal(version, policy.Version);

    [Fact]
    public void Does_not_depend_on_the_name() => Assert.Equal(Policy.Version, (Policy with { Name = "other" }).Version);

    [Fact]
    public void Changes_with_the_words_of_the_site_and_with_what_comes_with_the_program()
    {
        Assert.Distinct(
            from policy in new[]
            {
                Policy, Policy with { ShippedWords = true }, Policy with { ShippedPhrases = true },
                Policy with { BannedWords = WordList.Parse(["a"]) }, Policy with { SuspectWords = WordList.Parse(["a"]) },
                Policy with { BannedWords = WordList.Parse(["b"]) },
            }
            select policy.Version);
        Assert.Equal(
            (Policy with { BannedWords = WordList.Parse(["a", "b"]) }).Version,
            (Policy with { BannedWords = WordList.Parse(["b", "a"]) }).Version);
    }

    [Fact]
    public void Is_left_out_of_the_model_file() => Assert.Equal(
        """{"name":"test","toxicityThreshold":0.8,"spamThreshold":0.6,"threatThreshold":null,"identityAttackThreshold":null,"insultThr"""
        + """eshold":null,"solicitationThreshold":null,"profanityThreshold":null,"rejectThreshold":0.9,"shippedWords":false,"shippedPhrases":false,"max"""
        + """Links":5,"maxLength":20000}""",
        JsonSerializer.Serialize(Policy with { RejectThreshold = 0.9 }, JsonSerializerOptions.Web));
}
