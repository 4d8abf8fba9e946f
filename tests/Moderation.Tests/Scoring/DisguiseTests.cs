using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class DisguiseTests
{
    private const string Plain = "You are such a stupid idiot and everyone knows it";

    [Theory]
    [InlineData("You are such a 5tup1d 1d10t and everyone knows it")]
    [InlineData("You are such a $tupid idi0t and everyone knows it")]
    [InlineData("You are such a ѕtuріd іdіоt and everyone knows it")]
    [InlineData("You are such a ｓｔｕｐｉｄ 𝐢𝐝𝐢𝐨𝐭 and everyone knows it")]
    [InlineData("You are such a stu\u200bpid id\u200diot and everyone knows it")]
    [InlineData("You are such a s t u p i d  i d i o t and everyone knows it")]
    [InlineData("You are such a s.t.u.p.i.d i-d-i-o-t and everyone knows it")]
    [InlineData("You are such a stuuupid idiooot and everyone knows it")]
    [InlineData("You are such a stuipd idoit and everyone knows it")]
    [InlineData("You are such a stu pid idi ot and everyone knows it")]
    [InlineData("You are such a stu\u0301pid ïdíöt and everyone knows it")]
    [InlineData("You are such a stupididiot and everyone knows it")]
    [InlineData("You are such a stu<b></b>pid id<i>i</i>ot and everyone knows it")]
    [InlineData("You are such a stu[b]pid[/b] id[i]i[/i]ot and everyone knows it")]
    [InlineData("You are such a s|t|u|p|i|d i\\d\\i\\o\\t and everyone knows it")]
    [InlineData("You are such a st*pid id**t and everyone knows it")]
    [InlineData("You are such a \u202etoidi diputs\u202c and everyone knows it")]
    public void Sees_the_insult_under_a_disguise(string disguised)
    {
        var plain = ShippedModel.Assess(Plain).Scores[Question.Toxicity];

        Assert.InRange(ShippedModel.Assess(disguised).Scores[Question.Toxicity], plain - 0.1, 1);
    }

    [Theory]
    [InlineData("The 4th of July parade starts at 10am on the A40, meet at No. 7")]
    [InlineData("My e-mail and wi-fi are down, so I used my mother-in-law's PC")]
    [InlineData("We saw the U.S. team play on BBC1 and C4")]
    [InlineData("I got a B2 in German and an A+ in maths!!!")]
    [InlineData("I grew up in Scunthorpe, near Penistone, and the people there are lovely.")]
    [InlineData("The o\ufb03cer \ufb01nally \ufb01lled in the \ufb02oor plan of the \ufb01rst o\ufb03ce.")]
    [InlineData("My brokers are E*TRADE and **not** A***, see note* and *.txt")]
    public void Approves_honest_oddities(string body) => Assert.Equal(Outcome.Approved, ShippedModel.Decide(body).Outcome);
}
