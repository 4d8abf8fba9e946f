namespace Moderation.Scoring.Text;

/// <summary>Whether a comment has words that can be scored.</summary>
public enum Readability
{
    /// <summary>Words in a language the model was trained for.</summary>
    Readable,

    /// <summary>Nothing but white space and invisible characters.</summary>
    Empty,

    /// <summary>Nothing but pictures, videos, or their bare addresses.</summary>
    MediaOnly,

    /// <summary>Nothing but addresses of pages, so there is no word to score.</summary>
    LinkOnly,

    /// <summary>Words in a language or script the model was not trained for.</summary>
    UnsupportedLanguage,
}
