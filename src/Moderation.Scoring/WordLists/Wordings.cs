using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>
/// The fields of the comment that a thread judges, as word lists read them. Whoever assesses a comment leaves its reading here, so that the
/// checks that follow read nothing twice; a comment that was assessed elsewhere, or among many, is read again.
/// </summary>
internal sealed class Wordings
{
    [ThreadStatic]
    private static Wordings? _ofThread;

    private readonly CommentReading _reading = new();
    private readonly Restorer _restorer = new();
    private readonly Wording _ownBody = new(ReasonPlace.Body);
    private readonly Wording _authorName = new(ReasonPlace.AuthorName);
    private readonly Wording _authorUrl = new(ReasonPlace.AuthorUrl);
    private CommentContent? _comment;
    private Vocabulary? _vocabulary;
    private Wording? _body;
    private bool _hasName;
    private bool _hasUrl;

    private static Wordings OfThread => _ofThread ??= new Wordings();

    public Wording Body
    {
        get
        {
            return _body ?? ReadBody();
        }
    }

    public Wording AuthorName
    {
        get
        {
            if (!_hasName)
                ReadName();
            return _authorName;
        }
    }

    public Wording AuthorUrl
    {
        get
        {
            if (!_hasUrl)
                ReadUrl();
            return _authorUrl;
        }
    }

    /// <summary>The fields of a comment, read with the words that a model knows or, without any, as written.</summary>
    public static Wordings Of(CommentContent comment, Vocabulary? vocabulary)
    {
        var wordings = OfThread;
        if (!ReferenceEquals(wordings._comment, comment) || !ReferenceEquals(wordings._vocabulary, vocabulary))
            wordings.Begin(comment, vocabulary);
        return wordings;
    }

    /// <summary>Takes over the wording of a body. Its owner calls this before it becomes that of the body.</summary>
    public static void Keep(CommentContent comment, Vocabulary vocabulary, Wording body)
    {
        var wordings = OfThread;
        wordings.Begin(comment, vocabulary);
        wordings._body = body;
    }

    private void Begin(CommentContent comment, Vocabulary? vocabulary) =>
        (_comment, _vocabulary, _body, _hasName, _hasUrl) = (comment, vocabulary, null, false, false);

    private Wording ReadBody()
    {
        Read(_comment!.Body, mayGuess: true, _ownBody);
        return _body = _ownBody;
    }

    private void ReadName()
    {
        if (string.IsNullOrEmpty(_comment!.AuthorName))
            _authorName.Clear();
        else
            Read(_comment.AuthorName, mayGuess: false, _authorName); // a rare name must not become the word it is a letter away from
        _hasName = true;
    }

    private void ReadUrl()
    {
        _authorUrl.Clear();
        if (!string.IsNullOrEmpty(_comment!.AuthorUrl))
        {
            _reading.ReadText(_comment.AuthorUrl);
            AddressWording.Write(_reading, _comment.AuthorUrl, _authorUrl);
        }

        _hasUrl = true;
    }

    private void Read(string text, bool mayGuess, Wording wording)
    {
        _reading.ReadText(text);
        if (_vocabulary is not null)
            _restorer.Restore(_reading.Folded, _vocabulary, mayGuess);
        TextWording.Write(_reading, _vocabulary is null ? null : _restorer, text, wording);
    }
}
