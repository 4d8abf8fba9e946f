using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.WordLists;

public sealed class ShippedWordsTests
{
    [Theory]
    [InlineData("You people are all niggers.", "slur, grave")]
    [InlineData("N1GGER go home", "slur, grave")]
    [InlineData("what a f@ggot", "slur, grave")]
    [InlineData("get lost, k i k e", "slur, grave")]
    [InlineData("typical n*gger behaviour", "slur, grave")]
    [InlineData("shut up you r****d", "slur, grave")]
    [InlineData("Ugly fucking dyke", "slur, grave")]
    [InlineData("just kys", "threat, grave")]
    [InlineData("Please kill yourself.", "threat, grave")]
    [InlineData("go neck urself", "threat, grave")]
    [InlineData("Drink bleach, Karen", "threat, grave")]
    [InlineData("I hope you get cancer", "threat, serious")]
    [InlineData("you absolute cunt", "insult, grave")]
    [InlineData("suck my dick", "sexual, grave")]
    public void Hold_slurs_threats_and_the_gravest_insults(string body, string kind) => Assert.Equal(kind, KindIn(body));

    [Theory]
    [InlineData("du Hurensohn")]
    [InlineData("Halt die Fresse!")]
    [InlineData("verpiss dich")]
    [InlineData("fils de pute")]
    [InlineData("Ta gueule connard")]
    [InlineData("va crever")]
    [InlineData("hijo de puta")]
    [InlineData("vete a la mierda")]
    [InlineData("te voy a matar")]
    [InlineData("vaffanculo stronzo")]
    [InlineData("ti ammazzo")]
    [InlineData("filho da puta")]
    [InlineData("vai se foder")]
    [InlineData("ik maak je dood")]
    [InlineData("vuile kankerhoer")]
    [InlineData("spierdalaj kurwo")]
    [InlineData("zabije cie")]
    [InlineData("poshel nahuy")]
    [InlineData("ya tebya ubyu")]
    [InlineData("сдохни тварь")]
    [InlineData("тупая сука")]
    [InlineData("Judíos de mierda")]
    public void Hold_abuse_of_a_few_words_in_other_languages(string body) => Assert.NotNull(KindIn(body));

    [Theory]
    [InlineData("A chink in the armour of the government.")]
    [InlineData("Light came through the chinks in the curtain.")]
    [InlineData("Spick and span, as always.")]
    [InlineData("Faggots and peas for tea, like my nan made.")]
    [InlineData("My coon hound barks at everything.")]
    [InlineData("We adopted a Maine Coon last year.")]
    [InlineData("The gypsy moth has eaten the oaks.")]
    [InlineData("That is a rather niggardly offer.")]
    [InlineData("Cockburn's paper, as read in Scunthorpe and Penistone.")]
    [InlineData("She teaches queer theory in Essex.")]
    [InlineData("The dyke broke and the village flooded.")]
    [InlineData("The flame retardant sofa passed the test.")]
    [InlineData("Cold retards the growth of bacteria.")]
    [InlineData("Dick Cheney, Dick Van Dyke and Philip K. Dick")]
    [InlineData("Niger and Nigeria share a border.")]
    [InlineData("He snickered, she sniggered.")]
    [InlineData("Pakistan play Sri Lanka on Tuesday.")]
    [InlineData("Add two kaffir lime leaves.")]
    [InlineData("Changed the tranny fluid at 60k miles.")]
    [InlineData("Doo-wop was before my time.")]
    [InlineData("If you feel like you want to kill yourself, call a helpline, please.")]
    [InlineData("Please don't kill yourself over a job.")]
    [InlineData("Do not drink bleach, whatever the internet says.")]
    [InlineData("You shoot yourself in the foot that way.")]
    [InlineData("This bike has new pedals, and the cone and the cap fit.")]
    [InlineData("Herb Alpert's trumpet, Zorra Township, and a slag heap.")]
    [InlineData("The road from Basra to Al Kut is long.")]
    [InlineData("She was pedalling, I spiced the soup, he is a nutter.")]
    [InlineData("Their J**n in the M*A*S*H credits")]
    [InlineData("Holy shit, what a goal that was")]
    [InlineData("Attention: count the content of the country's continent, client.")]
    public void Let_homonyms_names_places_and_worry_pass(string body) => Assert.Null(KindIn(body));

    [Fact]
    public void Are_many_and_have_a_version()
    {
        Assert.InRange(ShippedWords.Abuse.Count, 2_500, 10_000);
        Assert.InRange(ShippedWords.Adverts.Count, 500, 5_000);
        Assert.Equal(12, ShippedWords.Hash.Length);
    }

    private static string? KindIn(string body) =>
        ShippedWords.Abuse.FindGravest(ShippedModel.Scorer.Assess(new() { Body = body }).Body.Text)?.Describe();
}
