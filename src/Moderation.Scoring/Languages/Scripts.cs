namespace Moderation.Scoring.Languages;

/// <summary>Guesses the language from the script alone, for the reason that a moderator reads.</summary>
internal static class Scripts
{
    /// <summary>ISO 639-1 code of the biggest language of the first telling letter's script; <c>und</c> when there is none.</summary>
    public static string LanguageOf(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var code = CodeOf(c);
            if (code is not null)
                return code;
        }

        return "und";
    }

    private static string? CodeOf(char c) => c switch
    {
        >= '\u0370' and <= '\u03ff' => "el",
        >= '\u0400' and <= '\u052f' => "ru",
        >= '\u0530' and <= '\u058f' => "hy",
        >= '\u0590' and <= '\u05ff' => "he",
        >= '\u0600' and <= '\u06ff' => "ar",
        >= '\u0900' and <= '\u097f' => "hi",
        >= '\u0980' and <= '\u09ff' => "bn",
        >= '\u0b80' and <= '\u0bff' => "ta",
        >= '\u0e00' and <= '\u0e7f' => "th",
        >= '\u10a0' and <= '\u10ff' => "ka",
        >= '\u3040' and <= '\u30ff' => "ja",
        >= '\u4e00' and <= '\u9fff' => "zh",
        >= '\uac00' and <= '\ud7af' => "ko",
        _ => null,
    };
}
