using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.Training.Cards;

/// <summary>How much of one question's training data comes from one source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Licence">The licence its publishers state.</param>
/// <param name="Rows">Number of comments used.</param>
/// <param name="Positives">Number of those that are positive.</param>
/// <param name="Share">Its share of the total training weight, 0..1.</param>
/// <param name="UnseenAuc">Area under the curve within it, from folds not trained on the comment; null without both answers.</param>
internal sealed record SourceShare(
    string Source, string Description, string Licence, int Rows, int Positives, double Share, double? UnseenAuc)
{
    public static IReadOnlyList<SourceShare> CountAll(FittedHead head)
    {
        var total = head.Unseen.Sum(row => (double)row.Weight);
        return
        [
            .. head.Unseen.GroupBy(row => row.Row.Comment.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            {
                var notes = SourceNotes.Find(Family.Find(group.Key));
                var share = Math.Round(group.Sum(row => (double)row.Weight) / total, 4);
                return new SourceShare(
                    group.Key, notes.Description, notes.Licence, group.Count(), group.Count(row => row.Label), share, AucOf(group));
            }),
        ];
    }

    private static double? AucOf(IEnumerable<ScoredRow> rows)
    {
        var auc = Ranking.Auc([.. rows.Select(row => new Answer(row.Raw, row.Label))]);
        return double.IsFinite(auc) ? Math.Round(auc, 4) : null;
    }
}

/// <summary>What a source is and the licence its publishers state. Kept by hand.</summary>
internal sealed record SourceNotes(string Description, string Licence)
{
    private static readonly Dictionary<string, SourceNotes> Known = new()
    {
        ["wikipedia_talk"] = new(
            "Wikipedia talk pages, part of the Jigsaw 2018 set; label is 'toxic' only", "not stated (upstream: labels CC0, text CC BY-SA)"),
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
        ["ishate"] = new("hate, implicit and explicit, with targets: YouTube and forum sentences", "Boost 1.0"),
        ["gab_hate_corpus"] = new("posts on Gab: degradation, calls for violence, insults", "MIT"),
        ["hatexplain"] = new("posts, lower case: hate, offensive, normal", "not stated"),
        ["ethos"] = new("YouTube and Reddit comments, hate or not", "GPL-3"),
        ["ihc"] = new("posts with implicit hate", "not stated"),
        [Family.Blog] = new("comments of a developer's blog, rejected or kept by its owner", "not stated"),
        [Family.BlogSpam] = new("comments of six blogs, two thirds of them spam", "MIT in part, else not stated"),
        [Family.Forum] = new("a technical wiki forum", "AGPL / GPL"),
        [Family.Contrasts] = new(
            "sentences made by grammars, or written by a language model, for this project: an abusive one beside its innocent twin",
            "MIT, as this project"),
        ["written"] = new("sentences written and generated for this project, none by readers", "MIT, as this project"),
    };

    public static SourceNotes Find(string source) =>
        Known.GetValueOrDefault(source) ?? new SourceNotes("unknown to this program", "unknown");
}
