using Microsoft.Extensions.Configuration;
using Moderation.Scoring.Policies;
using Moderation.Service.Configuration;
using Moderation.Service.Judging;
using Xunit;

namespace Moderation.Tests.Service.Judging;

public sealed class SitePoliciesTests
{
    private static readonly Policy Derived = new() { Name = "default", ToxicityThreshold = 0.8, SpamThreshold = 0.7 };

    [Fact]
    public void Are_the_models_own_where_nothing_is_set() => Assert.Equal(Derived, Policies().Of("news").Rules);

    [Fact]
    public void Change_for_every_site_and_then_for_one()
    {
        var policies = Policies(("Policy:SpamThreshold", "0.6"), ("Policy:Sites:blog:ToxicityThreshold", "0.9"));
        Assert.Equal((0.8, 0.6), (policies.Of("news").Rules.ToxicityThreshold, policies.Of("news").Rules.SpamThreshold));
        var blog = policies.Of("blog").Rules;
        Assert.Equal((0.9, 0.6, "blog"), (blog.ToxicityThreshold, blog.SpamThreshold, blog.Name));
    }

    [Fact]
    public void Hold_swearing_only_where_a_site_says_from_which_score_on()
    {
        var policies = Policies(("Policy:Sites:kids:ProfanityThreshold", "0.7"), ("Policy:ThreatThreshold", "0.4"));

        Assert.Equal((null, 0.4), (policies.Of("news").Rules.ProfanityThreshold, policies.Of("news").Rules.ThreatThreshold));
        Assert.Equal((0.7, 0.4), (policies.Of("kids").Rules.ProfanityThreshold, policies.Of("kids").Rules.ThreatThreshold));
    }

    [Fact]
    public void Refuse_to_reject_below_any_threshold_from_which_they_hold() =>
        Assert.Throws<SettingsException>(() => Policies(("Policy:RejectThreshold", "0.85"), ("Policy:SolicitationThreshold", "0.9")));

    [Fact]
    public void Have_another_version_when_their_content_is_another() =>
        Assert.NotEqual(Policies().Of("news").Identity, Policies(("Policy:SpamThreshold", "0.6")).Of("news").Identity);

    [Theory]
    [InlineData("Policy:SpamThreshold", "1.5", "from 0 to 1")]
    [InlineData("Policy:Sites:blog:MaxLinks", "many", "a whole number from 0 to 10000")]
    [InlineData("Policy:Sites:blog:SpamTreshold", "0.5", "is not a setting")]
    [InlineData("Policy:RejectThreshold", "0.1", "at least")]
    public void Are_refused_with_key_value_and_range_when_wrong(string key, string value, string range)
    {
        var refused = Assert.Throws<SettingsException>(() => Policies((key, value)));
        Assert.StartsWith(key, refused.Message);
        Assert.Contains(range, refused.Message);
    }

    [Fact]
    public void Have_words_from_the_settings_and_from_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, ["# ours", "goblin", "feed the *"]);
        var policies = Policies(
            ("Policy:BannedWords:0", "troll"), ("Policy:BannedWordsFile", file), ("Policy:Sites:blog:BannedWords:0", "orc"),
            ("Policy:Sites:blog:ShippedWords", "false"));
        File.Delete(file);

        Assert.Equal((3, 1), (policies.Of("news").Rules.BannedWords.Count, policies.Of("blog").Rules.BannedWords.Count));
        Assert.Equal((true, false), (policies.Of("news").Rules.ShippedWords, policies.Of("blog").Rules.ShippedWords));
    }

    [Theory]
    [InlineData("Policy:BannedWords:1", "*", "Policy:BannedWords:1 is '*': it is only wildcards")]
    [InlineData("Policy:Sites:blog:SuspectWords:1", "?!", "Policy:Sites:blog:SuspectWords:1 is '?!': there is no word in it")]
    [InlineData("Policy:BannedWords", "troll", "Policy:BannedWords is 'troll'; it must be a list, such as Policy:BannedWords:0")]
    [InlineData("Policy:SuspectWordsFile", "/nowhere/words", "Policy:SuspectWordsFile is '/nowhere/words': ")]
    public void Are_refused_with_the_entry_that_is_wrong(string key, string value, string message)
    {
        var first = key.Replace(":1", ":0", StringComparison.Ordinal);
        (string, string?)[] settings = first == key ? [(key, value)] : [(first, "fine"), (key, value)];

        Assert.StartsWith(message, Assert.Throws<SettingsException>(() => Policies(settings)).Message);
    }

    [Fact]
    public void Are_refused_with_the_line_of_the_file_that_is_wrong()
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, ["fine", "", "**"]);

        var refused = Assert.Throws<SettingsException>(() => Policies(("Policy:BannedWordsFile", file)));

        File.Delete(file);
        Assert.Equal($"Policy:BannedWordsFile is '{file}', line 3 of it '**': it is only wildcards.", refused.Message);
    }

    private static SitePolicies Policies(params (string Key, string? Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        return new(Derived, new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
