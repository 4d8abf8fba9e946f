using Moderation.Scoring.Features;
using Moderation.Scoring.Languages;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Models;

/// <summary>The buffers for scoring, one set per thread, so that scoring allocates nothing and threads share nothing.</summary>
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

    /// <summary>Whether the comment just read has words that can be scored, and in which language.</summary>
    /// <param name="vocabulary">The words that the model knows.</param>
    /// <param name="hint">The language that the comment system believes it to be in; null when it has none.</param>
    public (Readability Readability, string Language) Identify(Vocabulary vocabulary, string? hint)
    {
        if (_reading.Readability != Readability.Readable)
            return (_reading.Readability, LanguageIdentifier.Unknown);
        var language = LanguageIdentifier.Identify(_reading, vocabulary, hint);
        return (language.IsSupported ? Readability.Readable : Readability.UnsupportedLanguage, language.Code);
    }

    /// <summary>The comment last scored, as the encoder reads it.</summary>
    public string WriteForEncoder() => EncoderText.Of(_reading, Extractor.Restorer);

    /// <summary>The same in parts.</summary>
    public IReadOnlyList<EncoderTextPart> PartsForEncoder() => EncoderText.PartsOf(_reading, Extractor.Restorer);

    /// <inheritdoc cref="CommentReading.PlaceInBody"/>
    public (int Start, int Length) PlaceInBody(int first, int last) => _reading.PlaceInBody(first, last);
}
