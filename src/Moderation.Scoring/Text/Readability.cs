namespace Moderation.Scoring.Text;

/// <summary>Whether a comment has words that a score can rest on.</summary>
public enum Readability
{
    /// <summary>Words in a language the model was trained for.</summary>
    Readable,

    /// <summary>Nothing but white space and invisible characters.</summary>
    Empty,

    /// <summary>Nothing but pictures, videos, or their bare addresses.</summary>
    MediaOnly,

    /// <summary>Nothing but addresses of pages: there is no word that a score could rest on.</summary>
    LinkOnly,

    /// <summary>Words in a language or script the model was not trained for.</summary>
    UnsupportedLanguage,
}
