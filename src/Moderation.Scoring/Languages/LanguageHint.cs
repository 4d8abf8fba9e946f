namespace Moderation.Scoring.Languages;

/// <summary>
/// What the comment system says the language is: a BCP 47 tag whose first part names English or a language that the identifier tells apart.
/// Anything else is no hint.
/// </summary>
internal readonly record struct LanguageHint
{
    private const int None = -1;

    private LanguageHint(int language) => Language = language;

    /// <summary>The language's place in <see cref="CommonWords.Codes"/>.</summary>
    public int Language { get; }

    public bool IsEnglish => Language == 0;

    public bool IsForeign => Language > 0;

    public static LanguageHint Read(string? tag)
    {
        if (tag is null || tag.Length < 2 || (tag.Length > 2 && tag[2] is not ('-' or '_')))
            return new LanguageHint(None);
        var codes = CommonWords.Shipped.Codes;
        for (var language = 0; language < codes.Count; language++)
        {
            if (tag.AsSpan(0, 2).Equals(codes[language], StringComparison.OrdinalIgnoreCase))
                return new LanguageHint(language);
        }

        return new LanguageHint(None);
    }
}
