using System.Text;

namespace Moderation.Benchmarks;

/// <summary>
/// Comments of a given length, put together from sentences written for this project; some thousand words, so that an engine that remembers words has as much to remember as with real comments.
/// The same every time.
/// </summary>
/// <remarks>
/// Held against real comments of 180 characters (Reddit, Civil Comments, Wikipedia talk): 11.3 % of the words are unknown to the model instead of 2.4 to 3.1 %, and a thousand comments have 29,000
/// distinct n-grams instead of 52,000 to 60,000. The first makes them harder to score and the second easier; together they take the serving path as long as real ones, within a tenth, and ML.NET's
/// featurizer a little less. With the share of real comments (3.4 %) alone the serving path would be a sixth faster here than on real ones.
/// </remarks>
internal static class ScoredTexts
{
    private static readonly string[] Subjects =
        ["The minister", "My neighbour", "This article", "Nobody here", "The whole council", "A friend of mine in Leeds", "The editor", "Every driver on this road", "That report from 2019", "You", "The club", "Our school"];

    private static readonly string[] Verbs =
        ["never mentioned", "keeps ignoring", "should have explained", "does not understand", "was right about", "has promised for years", "completely missed", "wrote a good piece on", "is lying about", "voted against", "cannot afford", "laughed at"];

    private static readonly string[] Objects =
        ["the new bus lanes", "what it costs to heat a house", "the second half", "the treaty", "how vaccines are tested", "the parking fees", "our pensions", "the referee", "those stupid excuses", "the price of bread", "the library", "the refugees from the war"];

    private static readonly string[] Ends =
        [", and it shows.", ". Thanks for posting!", ", which is why I stopped reading.", "... again?", ", believe it or not :)", ". See https://example.org/archive for the numbers.", ", you idiots.", ". I'd like to know why.", ", @anna said the same.", " - sad but true."];

    private static readonly string[] Stems = Words(
        "act age arm art back ball band bank base beat bell bill bird block blood board boat body bone book border bottle box brain branch bread bridge brother budget build burn camp card care case cash cause chain chair chance charge check "
        + "child church circle city claim class clean clear climate clock cloud club coach coal coast code cold colour comfort company concert cook copy corner cost count country court cover cream credit crime cross crowd culture custom "
        + "damage dance danger dark dead deal debt design detail doctor dog door doubt dream dress drink drive drug dust duty earth east edge effort egg end energy engine event exam eye face fact fail faith farm fashion father fear field "
        + "fight film finger fire fish flag flight floor flower food fool foot force forest form frame freedom friend fruit fuel game garden gas ghost gift girl glass goal gold grass ground group guard guest gun hair hall hand harbour hate "
        + "head health heart heat hill history hole holiday home honest honour horse hospital hour house hunt ice idea image interest iron island job joke journal judge juice jury keyboard kick kid kitchen knee knife lake land law leader "
        + "lesson letter level library light line list local lord luck lunch machine mail market master match measure meat medal member memory metal milk mind minor mirror money month moon mother motor mountain mouth museum music nation "
        + "nature neck needle nerve night noise north nurse object ocean office oil opera order owner page pain paint paper parent park part party path peace people person phone photo piano picture pilot pipe place plan plant plate play "
        + "poem point police politic pool port post power press price prison profit public purse queen question radio rail rain reader record religion rent report rest rice ring river road rock roof room root rule sale salt sand school "
        + "science screen sea season seat secret sense service shape share shirt shock shoe shop show sign silver skill skin sky sleep smoke snow social soldier song sound soup space spirit sport spring square staff stage star state "
        + "steel stone store storm story street student study style sugar summer sun system table talent tax teacher team temper test theatre thing threat ticket tool town trade traffic train tree trial truck trust tunnel union valley "
        + "video village visit voice vote wage wall war water wave weapon weather week west wheel wind window winter wire wood word work world writer yard year youth zone");

    private static readonly string[] Fronts = ["", "", "", "", "", "", "re", "un", "over", "anti", "non", "under", "out", "pre"];

    private static readonly string[] Backs = ["", "", "", "", "s", "s", "ed", "ing", "er", "less", "ful", "ish", "like", "wise", "land", "ness"];

    private static readonly string[] Links = Words("and or but of in with for to by about against from after without the a my your their this that these no every some very really just so than because when if while like not");

    private static readonly string[] Syllables = Words("ka lo mi ren sta vo bra del fi gor hu ja kel mar nos pe ra sol tin ul va wen xi yor zel dan ber lin os ia");

    /// <summary>Words of the wide vocabulary between two of the sentences' parts, at most.</summary>
    private const int LongestAside = 9;

    /// <param name="count">How many.</param>
    /// <param name="length">Characters each has.</param>
    public static string[] Make(int count, int length)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => MakeOne(random, length))];
    }

    private static string MakeOne(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Pick(random, Subjects)).Append(' ').Append(Pick(random, Verbs)).Append(' ').Append(Pick(random, Objects));
            for (var words = random.Next(2, LongestAside); words > 0; words--)
                text.Append(' ').Append(MakeWord(random));
            text.Append(Pick(random, Ends)).Append(' ');
        }

        return text.ToString(0, length);
    }

    /// <summary>Mostly what sentences are held together by and plain words; now and then a name, a number or a slip.</summary>
    private static string MakeWord(Random random) => random.Next(20) switch
    {
        < 9 => Pick(random, Links),
        < 17 => Pick(random, Fronts) + Pick(random, Stems) + Pick(random, Backs),
        17 => Name(random),
        18 => random.Next(3000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Slip(random, Pick(random, Stems)),
    };

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(random, Syllables)));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>One letter twice.</summary>
    private static string Slip(Random random, string word)
    {
        var place = random.Next(word.Length);
        return word.Insert(place, word[place..(place + 1)]);
    }

    private static string[] Words(string list) => list.Split(' ');

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
