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
        { "0c3d9fb049ae", Policy },
        { "3489e05da870", Policy with { ToxicityThreshold = 1, SpamThreshold = 0 } },
        { "4f9755aaf5d8", Policy with { ToxicityThreshold = 0.1 + 0.2, SpamThreshold = 0.00001 } },
        { "61fb1040faf6", Policy with { RejectThreshold = 0.95 } },
        { "de813367c61a", Policy with { RejectThreshold = 1 } },
        { "af767c90ada6", Policy with { MaxLinks = 0 } },
        { "c4475e992c58", Policy with { MaxLength = 1_000_000 } },
        { "690de35fa01e", Policy with { ThreatThreshold = 0.5 } },
        { "628c6c480d1d", Policy with { ThreatThreshold = 0.5, IdentityAttackThreshold = 0.5, SolicitationThreshold = 0.9 } },
        { "d9d3d8f0e01a", Policy with { InsultThreshold = 0.7, ProfanityThreshold = 0.9, RejectThreshold = 0.95 } },
        { "15663bac6509", Policy with { RejectThreshold = 0.99, MaxLinks = 2, MaxLength = 5_000 } },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Is_the_one_the_same_settings_always_had(string version, Policy policy) => Assert.Equal(version, policy.Version);

    [Fact]
    public void Does_not_depend_on_the_name() => Assert.Equal(Policy.Version, (Policy with { Name = "other" }).Version);

    [Fact]
    public void Is_another_with_the_words_and_phrases_that_come_with_the_program() => Assert.Distinct(
        [Policy.Version, (Policy with { ShippedWords = true }).Version, (Policy with { ShippedPhrases = true }).Version]);

    [Fact]
    public void Is_left_out_of_the_model_file() => Assert.Equal(
        """{"name":"test","toxicityThreshold":0.8,"spamThreshold":0.6,"threatThreshold":null,"identityAttackThreshold":null,"insultThr"""
        + """eshold":null,"solicitationThreshold":null,"profanityThreshold":null,"rejectThreshold":0.9,"shippedWords":false,"shippedPhrases":false,"max"""
        + """Links":5,"maxLength":20000}""",
        JsonSerializer.Serialize(Policy with { RejectThreshold = 0.9 }, JsonSerializerOptions.Web));
}
