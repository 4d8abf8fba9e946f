using System.Text;

namespace Moderation.Benchmarks;

/// <summary>
/// Comments of a given length, put together from sentences written for this project; some thousand words, so that an engine that remembers
/// words has as much to remember as with real comments. The same every time.
/// </summary>
/// <remarks>
/// Held against real comments of 180 characters (Reddit, Civil Comments, Wikipedia talk): 5.9 % of the words are unknown to the model
/// instead of 2.5 to 4.2 %, which makes them harder to score, and a thousand comments have 48,000 distinct n-grams instead of 52,000 to
/// 62,000, which makes them easier, for ML.NET's featurizer more than for ours. Real ones: <c>score --comments FILE</c>.
/// </remarks>
internal static class ScoredTexts
{
    private static readonly string[] Subjects =
        ["The minister", "My neighbour", "This article", "Nobody here", "The whole council", "A friend of mine in Leeds", "The editor",
            "Every driver on this road", "That report from 2019", "You", "The club", "Our school"];

    private static readonly string[] Verbs =
        ["never mentioned", "keeps ignoring", "should have explained", "does not understand", "was right about", "has promised for years",
            "completely missed", "wrote a good piece on", "is lying about", "voted against", "cannot afford", "laughed at"];

    private static readonly string[] Objects =
        ["the new bus lanes", "what it costs to heat a house", "the second half", "the treaty", "how vaccines are tested",
            "the parking fees", "our pensions", "the referee", "those stupid excuses", "the price of bread", "the library",
            "the refugees from the war"];

    private static readonly string[] Ends =
        [", and it shows.", ". Thanks for posting!", ", which is why I stopped reading.", "... again?", ", believe it or not :)",
            ". See https://example.org/archive for the numbers.", ", you idiots.", ". I'd like to know why.", ", @anna said the same.",
            " - sad but true."];

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

    /// <summary>Stand as they are.</summary>
    private static readonly string[] Plain = Words(
        "able about above accept account accuse achieve across action actor actual add address admit adult advance advice affair afford afraid afternoon again agency agent agree ahead alarm album "
        + "alive allow almost alone along already also although always amazing among amount ancient angry animal announce annoy another answer anxious anybody anyway apart apologise appeal appear apple "
        + "apply appoint approach approve argue arrange arrest arrive article ashamed aside ask asleep assume assure attack attempt attend attention attitude attract audience author authority available "
        + "average avoid awake award aware away awful baby background backward balance ballot barely bargain basic basket battle bear beautiful become bedroom before begin behave behind belief belong "
        + "below bend benefit beside better between beyond bicycle biology bitter blame blanket bless blind bloody blue boil bold bomb bonus boring borrow bother bottom bound bow boyfriend brave break "
        + "breakfast breath brief bright brilliant bring broad broken brown brush bucket bug bunch bureau bury bus business busy butter button buyer cabinet cable cake calculate calm campaign cancel "
        + "cancer candidate capable capital captain capture careful careless carry catch category cattle celebrate central century ceremony certain challenge champion channel chapter character charity "
        + "chase cheap cheat cheese chemical chest chicken chief childhood choice choose chocolate cigarette cinema citizen civil classic classroom clever client climb clinic clothes clue coast coffee "
        + "collapse colleague collect college comedy comfort command comment commercial commission commit committee common communicate community company compare compete complain complete complex "
        + "computer concentrate concern conclude condition conduct conference confess confidence confirm conflict confuse congress connect conscience conscious consider constant constitution consumer "
        + "contact contain content contest context continue contract contrast contribute control convention conversation convince cooking corporate correct corrupt cottage cotton cough council couple "
        + "courage cousin coward crack craft crazy create creature criminal crisis criterion critic critical crop crowded cruel cry cultural cure curious currency current curtain curve customer cycle "
        + "daily dairy damn dare data daughter dawn deaf decade december decent decide declare decline decrease deep defeat defence define definite degree delay delete deliberate delicate delicious "
        + "delight deliver demand democracy deny depart depend deposit depress depth deputy describe desert deserve desire desk desperate despite destroy determine develop device devil diet differ "
        + "difficult dig digital dinner direct dirty disagree disappear disappoint disaster discipline discover discuss disease disgust dish dishonest dislike dismiss display distance distinct district "
        + "divide divorce document dollar domestic dominate donate double download dozen draft drag drama draw drawer drift driver drop drown dry due dull dump during dying eager earn easily easy eat "
        + "economy edit editor educate effect efficient eight either elderly elect election electric elephant eleven else elsewhere embarrass emerge emotion emphasis empire employ empty enable "
        + "encounter encourage enemy engage engineer enjoy enormous enough ensure enter entertain entire entrance envelope environment equal equipment escape especially essay essential establish estate "
        + "estimate eternal ethnic evening eventually ever everybody evidence evil evolve exact examine example excellent except exchange excite excuse execute exercise exhaust exhibit exist exit "
        + "expand expect expense experience experiment expert explain explode explore export expose express extend external extra extreme fabric factor factory fair fairly faithful fake familiar family "
        + "famous fancy fantastic far fare fascinate fat fault favour feature federal feed feeling fellow female fence festival fetch fever fiction fierce fifteen fifty figure file fill final finance "
        + "fine finish firm fit fix flat flavour flesh flexible float flood flow fly focus fold folk follow foolish football forbid forecast foreign forever forget forgive formal former fortunate "
        + "fortune forty forward found four fourth frame frankly free freeze frequent fresh friday fridge friendly frighten front frozen frustrate full fun function fund funeral funny furniture further "
        + "future gain gallery gap garage gate gather general generation generous gentle genuine german giant girlfriend give glad glance global glory glove go god golden gone good gossip govern "
        + "government grab grade gradual graduate grain grammar grand grandfather grandmother grant grateful grave great greedy green greet grey grief grocery gross grow growth guarantee guess guide "
        + "guilt guitar guy habit half halfway hammer handle hang happen happy harm harsh harvest hat headline heaven heavy height hell hello helmet help hence her here hero hesitate hidden hide high "
        + "highway hip hire hit hockey hold hollow holy hope horrible horror host hostile hotel household however huge human humble humour hundred hungry hurry hurt husband hygiene hypocrite ideal "
        + "identify identity ignore ill illegal imagine immediate immigrant impact import impose impossible impress improve incident include income increase indeed independent index indicate individual "
        + "industry infant infect inflation influence inform initial injure inner innocent insect inside insist inspect inspire install instance instead institute instruct insult insure intellect "
        + "intelligent intend intense internal international internet interpret interrupt interview introduce invade invent invest investigate invite involve irony irritate isolate issue item itself "
        + "jacket jail jealous jewel join joint jolly journey joy ruling jump jungle junior justice justify keen keep kettle key kill kind kingdom kiss knock knot know knowledge label labour lack "
        + "ladder lady lamp language large last late laugh laundry lawn lawyer layer lazy leaf league lean learn least leather leave lecture left leg legal legend leisure lemon lend length less liar "
        + "liberal liberty licence lie life lift likely limit link lip liquid listen literally literature litter little live load loan lobby logic lonely long look loose lose loss loud love lovely "
        + "lower loyal lucky luggage lump lung lying mad magazine magic main maintain major majority make male manage manager manner manual manufacture many march margin marriage marry mass massive "
        + "mate material math maximum maybe mayor meal mean meanwhile mechanic media medical medicine medium meet mental mention menu mere merry mess message method middle midnight might mild military "
        + "million mine minimum ministry minority minute miserable miss mission mistake mix mobile model moderate modern modest moment monday monkey monster moral moreover morning mosquito mostly "
        + "motion motive mouse move movement movie muscle musical mutual mystery myth naive naked name narrow nasty native naturally near nearly neat necessary negative neglect neighbourhood neither "
        + "nephew nervous nest network neutral never nevertheless news newspaper next nice nine nobody nod none nonsense normal nose nothing notice novel november now nowhere nuclear numb number "
        + "numerous obey objective obligation observe obstacle obtain obvious occasion occupy occur odd offend offer official often okay once onion online only open operate opinion opponent opportunity "
        + "oppose opposite option orange ordinary organ organise origin otherwise ought outcome outside oven overall overseas owe own oxygen pace pack package palace pale panel panic pants parade "
        + "pardon parliament partly partner passage passenger passion passive past patience patient pattern pause pay peak peculiar peer pen penalty pencil penny pension pepper perceive percent perfect "
        + "perform perhaps period permanent permit personal persuade petrol phase philosophy phrase physical pick pie piece pig pile pill pillow pink pity pizza plain planet plastic platform pleasant "
        + "please plenty plot plus pocket poet poison pole polite pollute pool poor pop popular population portrait pose position positive possess possible postpone potato potential pound pour poverty "
        + "practical practice praise pray preach precious precise predict prefer pregnant prejudice prepare present preserve president pressure pretend pretty prevent previous priest primary prime "
        + "prince princess principle print prior priority privacy private prize probably problem procedure process produce product profession professor programme progress project promise promote prompt "
        + "pronounce proof proper property propose prospect protect protest proud prove provide province pub publish pull pump punch punish pupil purchase pure purple pursue push put qualify quality "
        + "quantity quarrel quarter quick quiet quit quite quote race racist range rank rapid rare rate rather raw reach react ready real realise really reason rebel receive recent recipe reckon "
        + "recognise recommend recover red reduce refer reflect reform refuse regard region register regret regular reject relate relation relax release relevant relief rely remain remark remember "
        + "remind remote remove repair repeat replace reply represent republic reputation request require rescue research resemble reserve resign resist resolve resource respect respond responsible "
        + "restaurant restore restrict result retire return reveal revenge reverse review revolution reward rhythm rich ride ridiculous rifle right riot rise risk rival rob role romance rope rotten "
        + "rough round routine row royal rub rubbish rude ruin rumour run rural rush sack sacred sacrifice sad safe sail sake salad salary sample sandwich satisfy saturday sauce save saying scale "
        + "scandal scare scene schedule scheme scholar score scratch scream script search second secretary section secure seed seek seem seize seldom select self selfish sell senate send senior "
        + "sensible sensitive sentence separate sequence series serious serve session settle seven several severe sex shade shadow shake shallow shame sharp shave shed sheep sheet shelf shell shelter "
        + "shift shine shoot shore short shot shoulder shout shower shrink shut shy sick side sigh sight silent silly similar simple since sincere sing single sink sir sister sit situation six size "
        + "skirt slave sleeve slice slide slight slip slow small smart smell smile smooth snake soap sock soft soil solid solution solve someone sometimes son soon sorry sort soul source "
        + "south spare speak special specific speech speed spell spend spider spill spin spirit split spoil spoon spot spread stable stain stair stamp stand standard stare start statement station "
        + "statue status stay steady steal steam steep step stick stiff still stir stomach stop straight strange stranger strategy stream strength stress stretch strict strike string strip stroke "
        + "strong struggle stubborn stuck stuff stupid subject submit succeed success such sudden suffer sufficient suggest suit sum sunday superb superior supply support suppose sure surface surgery "
        + "surprise surround survey survive suspect suspend suspicion swallow swear sweat sweet swim swing switch sword symbol sympathy symptom tackle tail take tale talk tall tank tap target task "
        + "taste taxi tea tear technical technique technology teenager telephone television tell temperature temporary tempt ten tend tension term terrible territory terror text thank theft them theory "
        + "therefore thick thief thin think third thirty thorough though thousand thread threaten three throat through throw thumb thursday thus tidy tie tight till time tiny tip tired title today "
        + "together toilet tomorrow tone tongue tonight tooth top topic total touch tough tour tourist toward towel tower toy track trade tradition tragedy trail transfer transform translate transport "
        + "trap travel treat treatment tremendous trend tribe trick trip troop trouble trousers true truly truth try tube tuesday tune turn twelve twenty twice twin twist two type typical ugly ultimate "
        + "unable uncle understand unemployment unfair unhappy uniform unique unit unite universe university unknown unless unlike until unusual upon upper upset urban urge urgent usual utter vague "
        + "valid value van variety various vast vegetable vehicle venture version versus vessel via victim victory view violence violent virtue virus vision vital vocabulary volume volunteer vulgar "
        + "wait wake walk wander want warm warn warrant wash waste watch weak wealth wear web website wedding wednesday weigh weight weird welcome well whatever wheat whenever whereas wherever whether "
        + "whisper white whole whom whose wide widow width wild willing win wing winner wipe wisdom wise wish witch within without witness woman wonder wonderful wooden worry worse worship worth wound "
        + "wrap wrist wrong yell yellow yesterday yet young yourself zero");

    private static readonly string[] Fronts = ["re", "un", "over", "anti", "non", "under", "out", "pre"];

    private static readonly string[] Backs = ["ed", "ing", "er", "less", "ful", "ish", "like", "wise", "land", "ness"];

    private static readonly string[] Links = Words("and or but of in with for to by about against from after without the a my your their this that these no every some very really just so than because when if while like not");

    private static readonly string[] Syllables = Words(
        "ka lo mi ren sta vo bra del fi gor hu ja kel mar nos pe ra sol tin ul va wen xi yor zel dan ber lin os ia");

    /// <summary>Words of the wide vocabulary in one sentence, at least.</summary>
    private const int ShortestAside = 12;

    private const int LongestAside = 25;

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
            for (var words = random.Next(ShortestAside, LongestAside + 1); words > 0; words--)
                text.Append(' ').Append(MakeWord(random));
            text.Append(Pick(random, Ends)).Append(' ');
        }

        return text.ToString(0, length);
    }

    /// <summary>Mostly what sentences are held together by and plain words; now and then a name, a number or a slip.</summary>
    private static string MakeWord(Random random) => random.Next(40) switch
    {
        < 14 => Pick(random, Links),
        < 28 => Pick(random, Plain),
        < 36 => Pick(random, Stems) + (random.Next(3) == 0 ? "s" : ""),
        36 => Pick(random, Fronts) + Pick(random, Stems) + Pick(random, Backs),
        37 => Name(random),
        38 => random.Next(3000).ToString(System.Globalization.CultureInfo.InvariantCulture),
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
