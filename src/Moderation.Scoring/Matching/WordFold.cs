using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Matching;

/// <summary>The last step of folding, for word lists alone: it is the same for an entry and for a text.</summary>
internal static class WordFold
{
    /// <param name="c">A folded character inside a word.</param>
    /// <returns>The letter it is read as: a capital with an accent loses it here, and signs stand for the letters they look like.</returns>
    public static char Of(char c) => c switch
    {
        '@' => 'a',
        '$' => 's',
        < '\u0080' => c,
        _ => CharacterTable.Fold(c),
    };
}
