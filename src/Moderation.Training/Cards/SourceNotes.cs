namespace Moderation.Training.Cards;

/// <summary>What a source is and under which licence its publishers offer it. Written down by hand; an unknown source is called that.</summary>
internal sealed record SourceNotes(string Description, string Licence)
{
    private static readonly Dictionary<string, SourceNotes> Known = new()
    {
        ["wikipedia_talk"] = new("Wikipedia talk pages, part of the Jigsaw 2018 set; label is 'toxic' only", "not stated (upstream: labels CC0, text CC BY-SA)"),
        ["wikipedia_talk_benign"] = new("talk-page turns judged by people", "Apache-2.0"),
        ["civil_comments"] = new("news comments pre-selected as likely toxic", "CC0"),
        ["civil_comments_plain"] = new("news comments, lower case and without punctuation", "not stated (upstream CC0)"),
        ["paradetox"] = new("toxic sentences and civil rewrites of them", "CC0"),
        ["identity_benign"] = new("encyclopaedia sentences that name identity groups", "Apache-2.0"),
        ["reddit_benign"] = new("Reddit sentences with a neutral or kind emotion label", "Apache-2.0 (upstream CC BY)"),
        ["hatemoji_build"] = new("adversarial sentences, many with emoji", "CC BY 4.0"),
        ["edos_sexist"] = new("sexist posts with categories", "CC0"),
        ["olid"] = new("tweets, offensive or not", "not stated"),
        ["hateval"] = new("tweets, hate against women and migrants", "not stated"),
        ["davidson"] = new("tweets: hate, offensive, neither", "MIT"),
        ["youtube01"] = new("comments under a music video", "not stated (upstream CC BY)"),
        ["youtube02"] = new("comments under a music video", "not stated (upstream CC BY)"),
        ["youtube03"] = new("comments under a music video", "not stated (upstream CC BY)"),
        ["youtube04"] = new("comments under a music video", "not stated (upstream CC BY)"),
        ["youtube05"] = new("comments under a music video", "not stated (upstream CC BY)"),
        ["sms_spam"] = new("text messages", "not stated (upstream CC BY)"),
        ["enron_spam"] = new("e-mail, lower case", "not stated"),
        ["telegram_spam"] = new("job, crypto and investment spam, mostly Russian", "MIT"),
        ["written"] = new("sentences written and generated for this project, none by readers", "MIT, as this project"),
    };

    public static SourceNotes Find(string source) => Known.GetValueOrDefault(source) ?? new SourceNotes("unknown to this program", "unknown");
}
