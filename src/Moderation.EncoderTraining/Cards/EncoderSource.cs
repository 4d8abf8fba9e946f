using Moderation.Training.Cards;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;

namespace Moderation.EncoderTraining.Cards;

/// <summary>How much an encoder learned from one source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Licence">The licence its publishers state.</param>
/// <param name="Rows">Comments that were learned from.</param>
internal sealed record EncoderSource(string Source, string Description, string Licence, int Rows)
{
    public static IReadOnlyList<EncoderSource> CountAll(IEnumerable<LabelledComment> learned) =>
    [
        .. learned.CountBy(comment => comment.Source).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source =>
        {
            var notes = SourceNotes.Find(Family.Find(source.Key));
            return new EncoderSource(source.Key, notes.Description, notes.Licence, source.Value);
        }),
    ];
}
