using System.Text.RegularExpressions;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.Training.Evaluation;

/// <summary>
/// Comments that swear and mention nobody. Judges disagree on them: some sets call them offensive, some do not, and a site decides for
/// itself. So they can be left out of the counting, the offensive and the good ones alike.
/// </summary>
internal static partial class MereSwearing
{
    public static bool Is(LabelledComment comment) =>
        Lexicon.HasProfanity(comment.Text) && !Lexicon.NamesGroup(comment.Text) && !Lexicon.HasInsult(comment.Text)
        && !Person().IsMatch(comment.Text);

    /// <summary>Words for persons, and swear words that can only mean one.</summary>
    [GeneratedRegex(
        @"@|\b(?:you|your|yours|youre|yourself|u|ur|ya|he|him|his|she|her|hers|they|them|their|theyre|those|these|who|whose|" +
        @"people|person|persons|somebody|someone|everybody|everyone|nobody|anybody|anyone|folks|folk|guy|guys|dude|dudes|bro|boy|" +
        @"boys|kid|kids|child|children|lady|ladies|mom|mum|mother|dad|father|son|daughter|brother|sister|friend|friends|husband|" +
        @"mods|mod|admin|admins|user|users|cop|cops|police|politician|politicians|president|government|" +
        @"arsehole|ass|asshole|assholes|bastard|bastards|bitch|bitches|cocksucker|cunt|cunts|dick|dickhead|dicks|dipshit|douche|" +
        @"douchebag|dumbass|fucker|fuckers|hoe|hoes|jackass|motherfucker|motherfuckers|prick|pricks|pussies|pussy|shithead|skank|" +
        @"slut|sluts|twat|wanker|wankers|whore|whores|stfu)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
