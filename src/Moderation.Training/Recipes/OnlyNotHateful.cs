using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// Sources whose judges looked for hate call plain abuse good: of their good comments that swear or insult, nobody knows whether they are
/// toxic.
/// </summary>
internal static class OnlyNotHateful
{
    public static bool Holds(LabelledComment comment) =>
        comment.Toxic == 0
        && Family.Find(comment.Source) is "hateval" or "hatexplain" or "gab_hate_corpus" or "ishate" or "ethos"
        && (Lexicon.HasInsult(comment.Text) || Lexicon.HasProfanity(comment.Text));
}
