using System.Reflection;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class CheckListTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Has_every_check_there_is_once() => Assert.Equal(
        typeof(Check).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Check)))
            .Select(type => type.Name).Order(),
        CheckList.Standard.Checks.Select(check => check.GetType().Name).Order());

    [Fact]
    public void Has_a_test_class_for_every_check()
    {
        var tests = typeof(CheckListTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Assert.Empty(CheckList.Standard.Checks.Select(check => $"{check.GetType().Name}Tests").Except(tests));
    }

    [Fact]
    public void Counts_every_setting_of_a_policy_in_its_version()
    {
        var forgotten = typeof(Policy).GetProperties()
            .Where(property => property.CanWrite && property.Name != nameof(Policy.Name))
            .Where(property => Changed(property).Version == Policy.Version).Select(property => property.Name);

        Assert.Empty(forgotten);
    }

    [Fact]
    public void Approves_if_and_only_if_no_check_speaks() => CsCheck.Check.Sample(
        Assessments,
        assessment =>
        {
            var speaks = CheckList.Standard.Checks.Any(check => check.Examine(assessment, Policy) is not null);

            var verdict = Policy.Decide(assessment);

            Assert.Equal(speaks, verdict.Outcome != Outcome.Approved);
            Assert.Equal(speaks, verdict.Reasons.Count > 0);
        },
        iter: 10_000);

    [Fact]
    public void Gives_every_reason_in_the_order_of_the_list() => Assert.Equal(
        [ReasonCodes.Toxicity, ReasonCodes.Spam, ReasonCodes.Links, ReasonCodes.TooLong],
        Policy.Decide(Assessed.Comment(toxicity: 0.9, spam: 0.9, links: 6, length: 20_001)).Reasons.Select(reason => reason.Code));

    [Fact]
    public void Gives_threats_and_hate_before_other_abuse_and_abuse_before_spam_and_swearing()
    {
        var all = new Policy
        {
            Name = "test",
            ToxicityThreshold = 0.5,
            SpamThreshold = 0.5,
            ThreatThreshold = 0.5,
            IdentityAttackThreshold = 0.5,
            InsultThreshold = 0.5,
            SolicitationThreshold = 0.5,
            ProfanityThreshold = 0.5,
        };
        var assessment = Assessed.Comment(links: 6) with { Scores = new([.. Scores.Questions.Select(_ => 0.9)]) };

        string[] gravestFirst =
        [
            ReasonCodes.Threat, ReasonCodes.IdentityAttack, ReasonCodes.Toxicity, ReasonCodes.Insult, ReasonCodes.Solicitation,
            ReasonCodes.Spam, ReasonCodes.Links, ReasonCodes.Profanity,
        ];
        Assert.Equal(gravestFirst, all.Decide(assessment).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Gives_one_reason_where_words_and_score_say_the_same()
    {
        var assessment = Assessed.Scored(Question.Threat, 0.9) with { Comment = new() { Body = "I will kill you." } };

        var reason = Assert.Single((Policy with { ThreatThreshold = 0.5, ShippedWords = false }).Decide(assessment).Reasons);

        Assert.Equal((ReasonCodes.Threat, 0.9, 0.5, ReasonPlace.Body), (reason.Code, reason.Score, reason.Threshold, reason.Place?.Field));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Rejects_when_one_check_does_wherever_it_stands(int place)
    {
        Check[] checks = [new LinkCheck(), new LinkCheck()];
        checks[place] = new WordCheck("readable", rejects: true);

        Assert.Equal(Outcome.Rejected, new CheckList(checks).Decide(Assessed.Comment(links: 6), Policy).Outcome);
    }

    [Fact]
    public void Gives_no_verdict_when_a_check_throws()
    {
        var list = new CheckList(new ToxicityCheck(), new BrokenCheck());

        Assert.Throws<NotSupportedException>(() => list.Decide(Assessed.Comment(), Policy));
    }

    [Fact]
    public void Lets_a_check_read_the_comment_itself()
    {
        var list = new CheckList(new WordCheck("unreadable", rejects: false), new WordCheck("readable", rejects: false));

        Assert.Equal("readable", Assert.Single(list.Decide(Assessed.Comment(), Policy).Reasons).Detail);
    }

    [Fact]
    public void Allocates_nothing_for_a_comment_that_nothing_speaks_against()
    {
        var assessment = Assessed.Comment();
        Policy.Decide(assessment);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
            Policy.Decide(assessment);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static CsCheck.Gen<Assessment> Assessments { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.OneOf(Enum.GetValues<Readability>()),
        CsCheck.Gen.OneOf(0, 0.59, 0.6, 0.79, 0.8, 1, double.NaN),
        CsCheck.Gen.OneOf(0, 0.59, 0.6, 0.79, 0.8, 1, double.NaN),
        CsCheck.Gen.Int[4, 7],
        CsCheck.Gen.Int[19_999, 20_001],
        CsCheck.Gen.Bool,
        (readability, toxicity, spam, links, length, truncated) =>
        {
            var comment = Assessed.Comment(toxicity, spam, links, length, truncated);
            return comment with { Facts = comment.Facts with { Readability = readability } };
        });

    /// <summary>The policy with another value of one setting.</summary>
    private static Policy Changed(PropertyInfo property)
    {
        var changed = Policy with { };
        property.SetValue(changed, property.GetValue(changed) switch
        {
            null or double => (object)0.123,
            int => 123,
            bool on => !on,
            WordList => WordList.Parse(["another"]),
            SecondOpinionUse => SecondOpinionUse.Always,
            var value => throw new NotSupportedException($"This test knows no other value for {property.Name}, such as {value}."),
        });
        return changed;
    }

    private sealed class BrokenCheck : Check
    {
        public override IEnumerable<Setting> SettingsOf(Policy policy) => [];

        public override Finding? Examine(in Assessment assessment, Policy policy) => throw new NotSupportedException();
    }

    private sealed class WordCheck(string word, bool rejects) : Check
    {
        public override IEnumerable<Setting> SettingsOf(Policy policy) => [];

        public override Finding? Examine(in Assessment assessment, Policy policy) =>
            assessment.Comment.Body.Split(' ').Contains(word) ? new Finding(new Reason("test", Detail: word), rejects) : null;
    }
}
