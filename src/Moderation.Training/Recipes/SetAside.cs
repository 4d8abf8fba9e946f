using System.Globalization;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// One comment in sixteen, by the hash of its text, that the encoder never learns from: on these its answers and the linear model's are
/// put together. Sentences of grammars are never set aside, for their like is learned from.
/// </summary>
internal static class SetAside
{
    private const int OneIn = 16;

    public static bool Holds(LabelledComment comment) =>
        Family.Find(comment.Source) != Family.Contrasts
        && int.Parse(Corrections.HashOf(comment.Text).AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % OneIn == 0;
}
