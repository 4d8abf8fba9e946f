using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// Labels for questions that no source asked directly: a source's own categories where they mean the same, otherwise word lists applied to
/// comments that people called toxic. What is neither clearly yes nor clearly no has none. The model card says so.
/// </summary>
internal static class WeakLabels
{
    public static bool? Find(LabelledComment comment, Question question)
    {
        if (question == Question.Solicitation)
            return Solicits(comment);
        if (comment.Toxic is null)
            return null;
        return question switch
        {
            Question.Profanity => Lexicon.HasProfanity(comment.Text),
            Question.Insult when OnlyNotHateful.Holds(comment) => null,
            _ when comment.Toxic == 0 => false,
            Question.Insult => Insults(comment),
            Question.Threat => Threatens(comment),
            Question.IdentityAttack => AttacksGroup(comment),
            _ => null,
        };
    }

    /// <summary>Whether the answer comes from the source's own categories instead of a word list.</summary>
    public static bool IsFromSource(LabelledComment comment, Question question) =>
        comment.AnswerTo(question) is not null || comment.Toxic == 0 || (question, Family.Find(comment.Source)) switch
        {
            (Question.IdentityAttack, _) => OfGroups(comment) is not null,
            (Question.Threat, "edos_sexist" or "hatemoji_build" or "gab_hate_corpus" or "written") => true,
            (Question.Insult, "gab_hate_corpus" or "written") => true,
            _ => false,
        };

    private static bool Insults(LabelledComment comment) =>
        Has(comment, "insult") || Has(comment, "vo") || Lexicon.HasInsult(comment.Text);

    private static bool? Threatens(LabelledComment comment)
    {
        if (Has(comment, "threat") || Has(comment, "threateninglanguage") || Has(comment, "cv") || Starts(comment, "1. threats"))
            return true;
        if (comment.Source is "edos_sexist" or "hatemoji_build" or "gab_hate_corpus" or "written")
            return false;
        if (Lexicon.HasThreat(comment.Text))
            return true;
        return Lexicon.HasViolence(comment.Text) ? null : false;
    }

    private static bool? AttacksGroup(LabelledComment comment)
    {
        if (OfGroups(comment) is { } asked)
            return asked;
        if (Lexicon.HasSlur(comment.Text))
            return true;
        return Lexicon.NamesGroup(comment.Text) ? null : false;
    }

    /// <summary>What sources say that collected attacks on groups, or told them from other abuse.</summary>
    private static bool? OfGroups(LabelledComment comment) => Family.Find(comment.Source) switch
    {
        "edos_sexist" or "hatemoji_build" or "hateval" or "ishate" or "ethos" or "ihc" => true,
        "gab_hate_corpus" => Has(comment, "hd") || Has(comment, "cv"),
        "hatexplain" => Has(comment, "hate") ? true : null,
        "davidson" => Has(comment, "hate"),
        "written" => Has(comment, "identity-attack"),
        _ => null,
    };

    /// <summary>Adverts for sex among spam; other comments that speak of it have no label.</summary>
    private static bool? Solicits(LabelledComment comment)
    {
        if (comment is { Toxic: null, Spam: null })
            return null;
        if (!Lexicon.Solicits(comment.Text))
            return false;
        return comment.Spam == 1 ? true : null;
    }

    private static bool Has(LabelledComment comment, string category) => comment.Attributes.Contains(category);

    private static bool Starts(LabelledComment comment, string category) =>
        comment.Attributes.Any(attribute => attribute.StartsWith(category, StringComparison.Ordinal));
}
