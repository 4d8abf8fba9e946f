namespace Moderation.Scoring.Languages;

/// <summary>
/// How far another language must lead. The figures were chosen on English training comments, whole and cut to their first words, and on
/// German, French and Portuguese ones.
/// </summary>
internal static class ForeignLead
{
    /// <summary>Nats that decide.</summary>
    private const double Enough = 4;

    /// <summary>Nats that decide in up to <see cref="FewWords"/> words, none of them common in the language: a cry, a name.</summary>
    private const double EnoughForFewWords = 5;
    private const int FewWords = 3;

    /// <summary>Nats that decide where one word is common in the language and none is English.</summary>
    private const double EnoughWithoutEnglish = 2.5;

    /// <summary>Per word, so that a long text full of names does not add up to a foreign one.</summary>
    private const double EnoughPerWord = 0.3;

    /// <summary>Nats, in a text of <see cref="FewestForLetters"/> words, that bear out what its letters say.</summary>
    private const double EnoughWithLetters = 1;
    private const int FewestForLetters = 5;

    /// <summary>Fewer words are a name or a cry.</summary>
    private const int FewestWords = 2;

    /// <summary>Nats by which more is needed against the hint "English", and a common word of the language as well.</summary>
    private const double MoreAgainstHint = 2;

    /// <summary>A text said to be in another language is believed to be, unless its words speak for English by as many nats.</summary>
    private const double ClearlyEnglish = 1;

    /// <summary>Whether a text that is said to be in a language can be.</summary>
    public static bool CouldBe(in WordEvidence words, int language) => words.Words > 0 && words.LeadOf(language) > -ClearlyEnglish;

    /// <summary>Whether a text can only be in a language other than English.</summary>
    public static bool IsBeyondDoubt(in WordEvidence words, int language, LetterEvidence letters, LanguageHint hint)
    {
        if (words.Words < FewestWords || words.PlainWords == 0)
            return false;
        if (hint.IsEnglish && words.CommonWordsOf(language) == 0)
            return false;
        var lead = words.LeadOf(language) - (hint.IsEnglish ? MoreAgainstHint : 0);
        return (lead >= Needed(words, language) && lead >= EnoughPerWord * words.Words)
            || (letters.SpeakAgainstEnglish && words.Words >= FewestForLetters && lead >= EnoughWithLetters);
    }

    private static double Needed(in WordEvidence words, int language)
    {
        if (words.CommonWordsOf(language) == 0)
            return words.Words <= FewWords ? EnoughForFewWords : Enough;
        return words.EnglishWords == 0 ? EnoughWithoutEnglish : Enough;
    }
}
