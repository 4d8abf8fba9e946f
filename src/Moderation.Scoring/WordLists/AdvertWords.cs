namespace Moderation.Scoring.WordLists;

/// <summary>Finds adverts where a name or an address should be.</summary>
internal static class AdvertWords
{
    /// <summary>What only adverts call themselves, or the last of several different words that adverts like together.</summary>
    /// <param name="field">A name or an address.</param>
    /// <param name="fewest">How many such words speak against the field.</param>
    public static WordMatch? FindIn(Wording field, int fewest)
    {
        var text = field.Text;
        var gravest = ShippedWords.Adverts.FindGravest(text);
        if (gravest is not { Severity: WordSeverity.Mild })
            return gravest;
        var different = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in ShippedWords.Adverts.FindAll(text))
        {
            if (different.Add(text.Slice(match.Start, match.Length).ToString()) && different.Count == fewest)
                return match;
        }

        return null;
    }
}
