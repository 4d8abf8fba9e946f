using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class AuthorCheckTests
{
    private static readonly Policy Policy = new()
    {
        Name = "test",
        ToxicityThreshold = 0.8,
        SpamThreshold = 0.6,
        SuspectWords = WordList.Parse(["troll"]),
    };

    [Theory]
    [InlineData("Kike Hunter", ReasonCodes.SuspectWord)]
    [InlineData("kill yourself", ReasonCodes.SuspectWord)]
    [InlineData("The Troll", ReasonCodes.SuspectWord)]
    [InlineData("Someone should stab the author", ReasonCodes.Threat)]
    [InlineData("Women are inferior", ReasonCodes.IdentityAttack)]
    [InlineData("You are all idiots", ReasonCodes.Insult)]
    [InlineData("Best Escorts Delhi", ReasonCodes.Spam)]
    [InlineData("Buy Cheap Viagra", ReasonCodes.Spam)]
    [InlineData("SEO Services", ReasonCodes.Spam)]
    [InlineData("NYC Limo Rental", ReasonCodes.Spam)]
    [InlineData("Call +91 98765 43210", ReasonCodes.Spam)]
    [InlineData("www.best-pills.example.com", ReasonCodes.Spam)]
    public void Holds_abuse_and_adverts_in_a_name(string name, string code)
    {
        var reason = Examine(name, null)!.Reason;

        Assert.Equal((code, ReasonPlace.AuthorName), (reason.Code, reason.Place!.Field));
    }

    [Theory]
    [InlineData("https://best-escorts-delhi.example/", ReasonCodes.Spam)]
    [InlineData("https://www.cheapescortsonline.example", ReasonCodes.Spam)]
    [InlineData("https://example.org/buy-viagra-now", ReasonCodes.Spam)]
    [InlineData("https://kill-all-jews.example/", ReasonCodes.SuspectWord)]
    public void Holds_abuse_and_adverts_in_an_address(string address, string code)
    {
        var reason = Examine("Anna", address)!.Reason;

        Assert.Equal((code, ReasonPlace.AuthorUrl), (reason.Code, reason.Place!.Field));
    }

    [Theory]
    [InlineData("Dick Butkus", "https://www.example.org/~dick")]
    [InlineData("Gaylord Focker", null)]
    [InlineData("Anna Cummings", "https://cummings-bakery.example.com/shop")]
    [InlineData("Rev. Hugh Jarse-Smith", null)]
    [InlineData("Pornchai Siriporn", null)]
    [InlineData("Park Seo Joon", null)]
    [InlineData("George Best", null)]
    [InlineData("Ahmed from Dubai", null)]
    [InlineData("Mario 1985", null)]
    [InlineData("Sad Clown", null)]
    [InlineData("User12345678901", null)]
    [InlineData("", "")]
    [InlineData("Wayne Kerr, Scunthorpe", "https://essex.example.co.uk/specialist-repairs")]
    public void Lets_names_and_honest_addresses_pass(string name, string? address) => Assert.Null(Examine(name, address));

    [Fact]
    public void Does_without_the_shipped_lists_where_the_site_wants_it() =>
        Assert.Null(new AuthorCheck().Examine(Of("Buy Cheap Viagra", null), Policy with { ShippedWords = false }));

    private static Finding? Examine(string name, string? address) => new AuthorCheck().Examine(Of(name, address), Policy);

    private static Assessment Of(string name, string? address) =>
        Assessed.Comment() with { Comment = new() { Body = "I agree.", AuthorName = name, AuthorUrl = address } };
}
