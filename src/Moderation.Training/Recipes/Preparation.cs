using Moderation.Scoring.Features;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;
using Moderation.Training.Contrasts;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>From labelled comments to what a model is trained on: corrections, relabelled curses, and contrast sentences.</summary>
internal static class Preparation
{
    /// <summary>Marks a comment whose label people gave for the swear words in it.</summary>
    public const string Relabelled = "swears-at-nobody";

    /// <summary>
    /// Sources whose judges were asked for toxicity or offence in general, and counted swearing. Sources that asked for hate did not.
    /// </summary>
    private static readonly HashSet<string> CountSwearing =
        ["paradetox", "wikipedia_talk", "civil_comments", "civil_comments_plain", "olid", "davidson"];

    public static LabelledComment[] Prepare(IReadOnlyList<LabelledComment> comments, TextWriter progress)
    {
        var corrections = Corrections.Shipped;
        var curses = new CurseReader();
        var prepared = corrections.Apply(comments, progress).Select(comment => Relabel(comment, corrections, curses)).ToArray();
        var relabelled = prepared.Count(comment => comment.Attributes.Contains(Relabelled));
        progress.WriteLine($"{relabelled:N0} comments only swear at nobody: not toxic");
        var contrasts = ContrastSet.Trained().Select(contrast => contrast.ToLabelledComment()).ToArray();
        progress.WriteLine($"{contrasts.Length:N0} contrast sentences");
        return [.. prepared, .. contrasts];
    }

    private static LabelledComment Relabel(LabelledComment comment, Corrections corrections, CurseReader curses) =>
        comment.Toxic == 1 && CountSwearing.Contains(comment.Source) && curses.IsMereCurse(comment.Text) && !corrections.Has(comment)
            ? comment with { Toxic = 0, Attributes = [.. comment.Attributes, Relabelled] }
            : comment;

    /// <summary>Asks of a text as written what serving asks of one with its disguises undone.</summary>
    private sealed class CurseReader
    {
        private readonly SwearsAtNobody _swearsAtNobody = new();
        private readonly Wording _wording = new(ReasonPlace.Body);

        public bool IsMereCurse(string text)
        {
            TextWording.Write(CommentReading.ReadBody(text), restorer: null, text, _wording);
            return _swearsAtNobody.Holds(_wording);
        }
    }
}
