using Moderation.Scoring.Features;
using Moderation.Scoring.Languages;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Models;

/// <summary>The buffers that scoring needs, one set a thread, so that it allocates nothing and threads never meet.</summary>
internal sealed class Workspace
{
    [ThreadStatic]
    private static Workspace? _ofThread;

    private readonly CommentReading _reading = new();

    public static Workspace OfThread => _ofThread ??= new Workspace();

    public FeatureExtractor Extractor { get; } = new();

    public CommentReading Read(CommentContent comment)
    {
        _reading.Read(comment);
        return _reading;
    }

    /// <summary>Whether the comment that was read has words a score can rest on, and in which language.</summary>
    public (Readability Readability, string Language) Identify()
    {
        if (_reading.Readability != Readability.Readable)
            return (_reading.Readability, LanguageIdentifier.Unknown);
        var language = LanguageIdentifier.Identify(_reading);
        return (language.IsSupported ? Readability.Readable : Readability.UnsupportedLanguage, language.Code);
    }
}
