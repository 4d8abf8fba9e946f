namespace Moderation.Scoring.Languages;

/// <summary>
/// How much one word may say for a language and against English, in steps of <see cref="LanguageProfiles"/>. Chosen on English training
/// comments and on German, French and Portuguese ones, see the model card.
/// </summary>
/// <param name="Least">The least that its letters may say.</param>
/// <param name="Most">The most that its letters may say.</param>
/// <param name="Bonus">What the word itself says besides; negative for a word that English speakers use.</param>
/// <param name="CommonMost">The same as <paramref name="Most"/>, for languages in which the word is common.</param>
/// <param name="CommonBonus">The same as <paramref name="Bonus"/>, for languages in which the word is common.</param>
internal readonly record struct WordWeight(short Least, short Most, short Bonus, short CommonMost, short CommonBonus)
{
    private const int Nat = (int)LanguageProfiles.StepsPerNat;

    /// <summary>How common a word is in English comments that says little for another language.</summary>
    private const int LeastTelling = 80;

    /// <summary>A word of every English text: it speaks for English, or for neither where another language has it as well.</summary>
    private static readonly WordWeight English = new(-2 * Nat, 0, -3 * Nat, 0, 0);

    /// <summary>A single letter that no language has as a word.</summary>
    private static readonly WordWeight Nothing = new(0, 0, 0, 0, 0);

    /// <param name="manner">How the word is written.</param>
    /// <param name="languages">Bits of the languages in which it is common; bit 0 is English.</param>
    /// <param name="commonness">How common the model found it in English comments, 0 for unknown.</param>
    /// <param name="length">Its letters.</param>
    public static WordWeight Of(WordManner manner, ulong languages, int commonness, int length)
    {
        if ((languages & 1) != 0)
            return English;
        if (manner == WordManner.Name)
            return new(-Nat, (short)(commonness > 0 ? Nat / 2 : Nat), 0, 0, Nat / 2);
        if (languages != 0)
            return new(-4 * Nat, MostOf(manner), 0, Nat, CommonBonusAt(length == 1 ? LeastTelling : commonness));
        if (commonness > 0)
            return new(-4 * Nat, Nat / 2, KnownBonusAt(commonness), 0, 0);
        return length == 1 ? Nothing : new(-4 * Nat, MostOf(manner), (short)(manner == WordManner.Plain ? Nat / 3 : 0), 0, 0);
    }

    private static short MostOf(WordManner manner) => (short)(manner == WordManner.Plain ? 6 * Nat : 3 * Nat);

    /// <summary>English comments have words such as "la" and "de" in names; they say less than "und" or "nicht".</summary>
    private static short CommonBonusAt(int commonness) => (short)Math.Max(Nat / 3, 3 * Nat * (LeastTelling - commonness) / LeastTelling);

    private static short KnownBonusAt(int commonness) => (short)-(Nat / 2 + 3 * Nat * Math.Min(commonness, 100) / 100);
}
