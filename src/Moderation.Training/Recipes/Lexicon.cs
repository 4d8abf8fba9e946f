using System.Text.RegularExpressions;

namespace Moderation.Training.Recipes;

/// <summary>Word lists, written for this project, from which weak labels are made. They are never used to score.</summary>
internal static partial class Lexicon
{
    public static bool HasProfanity(string text) => Profanity().IsMatch(text);

    public static bool HasInsult(string text) => Insult().IsMatch(text);

    /// <summary>Violence that somebody announces, wishes or calls for.</summary>
    public static bool HasThreat(string text) => Threat().IsMatch(text);

    /// <summary>Words of violence that are as often meant for a bill, a team or an argument.</summary>
    public static bool HasViolence(string text) => Violence().IsMatch(text);

    public static bool NamesGroup(string text) => Group().IsMatch(text);

    /// <summary>A word for a group that is an attack by itself.</summary>
    public static bool HasSlur(string text) => Slur().IsMatch(text);

    /// <summary>Words of adverts for sex.</summary>
    public static bool Solicits(string text) => Solicitation().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:arse|arsehole|ass|asses|asshole|assholes|badass|bastard|bastards|beaner|beaners|bitch|bitches|bitching|bitchy|" +
        @"bloody|bollocks|boobs|bugger|bullshit|chink|chinks|cock|cocks|cocksucker|coon|coons|crap|crappy|cripple|cripples|cum|" +
        @"cunt|cunts|damn|dick|dickhead|dicks|dipshit|douche|douchebag|dumbass|dyke|dykes|fag|faggot|faggots|fags|fcking|" +
        @"feminazi|feminazis|fkn|fuck|fucked|fucker|fuckers|fuckin|fucking|fucks|fuk|goddam|goddamn|gook|gooks|goyim|gypsies|" +
        @"gypsy|hoe|hoes|horseshit|jackass|jap|japs|jizz|kike|kikes|libtard|libtards|mongoloid|motherfucker|motherfuckers|" +
        @"motherfucking|mudslime|muzzie|muzzies|negro|negroes|nigga|niggas|nigger|niggers|paki|pakis|piss|pissed|prick|pricks|" +
        @"pussies|pussy|raghead|ragheads|retard|retarded|retards|retarted|sandnigger|screwed|shemale|shit|shithead|shithole|" +
        @"shits|shitting|shitty|skank|slut|sluts|slutty|spastic|spic|spics|stfu|tard|tits|titties|towelhead|trannies|tranny|" +
        @"twat|wank|wanker|wankers|wetback|wetbacks|whore|whores|wtf)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Profanity();

    [GeneratedRegex(
        @"\b(?:beaner|beaners|bigot|bigots|brainless|buffoon|buffoons|chink|chinks|clown|clowns|coon|coons|coward|cowards|creep|" +
        @"creeps|creepy|cretin|cretins|cripple|cripples|crybaby|degenerate|degenerates|dimwit|dimwits|disgrace|disgusting|dolt|" +
        @"dumb|dyke|dykes|fag|faggot|faggots|fags|feminazi|feminazis|fool|foolish|fools|freak|freaks|garbage|gook|gooks|goyim|" +
        @"gypsies|gypsy|halfwit|hypocrite|hypocrites|idiot|idiotic|idiots|ignorant|imbecile|imbeciles|imbecilic|jap|japs|jerk|" +
        @"jerks|kike|kikes|liar|liars|libtard|libtards|loser|losers|lunatic|lunatics|mongoloid|moron|moronic|morons|mudslime|" +
        @"muzzie|muzzies|negro|negroes|nigga|niggas|nigger|niggers|nutcase|nutjob|paki|pakis|parasite|parasites|pathetic|" +
        @"pervert|perverts|pig|pigs|raghead|ragheads|retard|retarded|retards|retarted|sandnigger|scum|scumbag|scumbags|shemale|" +
        @"sicko|spastic|spic|spics|stupid|tard|thug|thugs|towelhead|trannies|tranny|trash|troll|trolls|twit|ugly|vermin|weasel|" +
        @"weasels|weirdo|wetback|wetbacks|worthless)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Insult();

    [GeneratedRegex(
        @"\b(?:(?:i|we|will|gonna|should|going|ought|must|deserves?|i'll|ill|someone|somebody)\s+(?:\w+\s+){0,3}" +
        @"(?:behead|bomb|burn|choke|execute|exterminate|gas|hang|kill|lynch|murder|rape|shoot|slaughter|stab|strangle)\s+" +
        @"(?:you|u|him|her|them|all|every|those|these|your|his|their)|(?:should|must|deserves?\s+to|ought\s+to|needs?\s+to)\s+" +
        @"(?:all\s+)?(?:be\s+(?:shot|hanged|hung|killed|executed|lynched|raped|gassed|exterminated|burned|beheaded)|die)|" +
        @"kill\s+(?:yourself|urself|yourselves)|kys|hope\s+(?:you|u|they|he|she)\s+(?:all\s+)?(?:die|dies|burn|burns|rot|rots))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Threat();

    [GeneratedRegex(
        @"\b(?:beat|behead|bomb|burn|bury|choke|cut|destroy|die|drown|execute|exterminate|gas|hang|hurt|kick|kill|lynch|murder|punch|" +
        @"rape|shoot|slap|slaughter|smash|stab|strangle)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Violence();

    [GeneratedRegex(
        @"\b(?:beaners?|chinks?|coons?|dykes?|fag|fags|faggots?|gooks?|kikes?|mudslimes?|muzzies?|nigg(?:er|a)s?|pakis?|ragheads?|" +
        @"sandniggers?|shemales?|spics?|towelheads?|trann(?:y|ies)|wetbacks?|feminazis?|goyim)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slur();

    [GeneratedRegex(
        @"\b(?:sex|sexy|sexual|nudes?|naked|xxx|porno?|escorts?|horny|milfs?|hookups?|camgirls?|webcam|onlyfans|erotic|fetish|blowjobs?|" +
        @"masturbat\w*|adult\s+(?:dating|chat|content)|hot\s+(?:girls?|singles|women|babes)|lonely\s+(?:girls?|women|wives|housewives)|" +
        @"call\s+girls?|sugar\s+(?:daddy|mommy|baby))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Solicitation();

    [GeneratedRegex(
        @"\b(?:african|africans|american|americans|arab|arabs|asian|asians|atheist|atheists|autistic|beaner|beaners|bisexual|" +
        @"bisexuals|black|blacks|blind|buddhist|catholic|catholics|chinese|chink|chinks|christian|christians|coon|coons|cripple|" +
        @"cripples|deaf|disabled|dyke|dykes|european|fag|faggot|faggots|fags|female|females|feminazi|feminazis|feminist|" +
        @"feminists|foreigner|foreigners|french|gay|gays|german|germans|girl|girls|gook|gooks|goyim|gypsies|gypsy|handicapped|" +
        @"hindu|hindus|hispanic|hispanics|homosexual|homosexuals|immigrant|immigrants|indian|indians|islam|islamic|jap|japanese|" +
        @"japs|jew|jewish|jews|kike|kikes|korean|koreans|latina|latino|latinos|lesbian|lesbians|lgbt|libtard|libtards|man|men|" +
        @"mexican|mexicans|migrant|migrants|mongoloid|mormon|mormons|mudslime|muslim|muslims|muzzie|muzzies|negro|negroes|nigga|" +
        @"niggas|nigger|niggers|paki|pakis|pakistani|polish|queer|queers|race|raghead|ragheads|refugee|refugees|retard|retarded|" +
        @"retards|retarted|roma|russian|russians|sandnigger|shemale|sikh|sikhs|spastic|spic|spics|tard|towelhead|trannies|" +
        @"tranny|trans|transgender|transsexual|wetback|wetbacks|white|whites|wife|wives|woman|women)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
