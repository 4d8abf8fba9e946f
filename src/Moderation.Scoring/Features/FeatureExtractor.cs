using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Features;

/// <summary>
/// Turns a comment into features: the one place where text becomes numbers, for training and for serving. The n-grams come from the
/// restored text (disguises undone) and, in addition, from the disguised words as written; text without disguise is counted once. Holds one
/// thread's buffers.
/// </summary>
internal sealed class FeatureExtractor
{
    private readonly List<WordPlace> _words = [];
    private readonly SwearsAtNobody _swearsAtNobody = new();

    public FeatureList Features { get; } = new();

    /// <summary>What the comment last extracted is without its disguises.</summary>
    public Restorer Restorer { get; } = new();

    /// <summary>The comment last extracted as word lists read it.</summary>
    public Wording Wording { get; } = new(ReasonPlace.Body);

    /// <summary>Fills <see cref="Features"/>.</summary>
    public void Extract(CommentReading reading, Vocabulary vocabulary)
    {
        Features.Clear();
        var text = reading.Folded;
        Restorer.Restore(text, vocabulary);
        AddWords(text);
        AddMarkedLinks(reading);
        Features.End(FeatureGroup.Words);
        AddCharacters(text);
        Features.End(FeatureGroup.Characters);
        AddDisguisedWords(text);
        Features.End(FeatureGroup.DisguisedWords);
        TextWording.Write(reading, Restorer, reading.Body, Wording);
        FactFinder.Find(reading, Restorer.Restorations.Length, Features);
        if (_swearsAtNobody.Holds(Wording))
            Features.AddFact(Fact.SwearsAtNobody, 0);
    }

    private NGrams Written(FoldedText text) => new(Features, text.Characters.AsSpan(0, text.Length), text.Source.AsSpan(0, text.Length));

    private NGrams Restored(FoldedText text, int index)
    {
        ref readonly var restoration = ref Restorer.Restorations[index];
        var (first, last) = (text.Chunks[restoration.FirstChunk], text.Chunks[restoration.LastChunk]);
        var place = new FeatureSpan(text.Source[first.Start], text.Source[last.End - 1]);
        return new(Features, Restorer.Characters, []) { Place = place, Restoration = index };
    }

    private void AddWords(FoldedText text)
    {
        _words.Clear();
        var written = Written(text);
        var previous = PreviousWord.None;
        var next = 0;
        var restorations = Restorer.Restorations;
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (next < restorations.Length && restorations[next].FirstChunk == i)
            {
                var restoration = restorations[next];
                Restored(text, next++).AddWords(restoration.Start, restoration.End, ref previous, _words);
                i = restoration.LastChunk;
            }
            else
            {
                AddWords(written, text, i, ref previous, _words);
            }
        }

        written.AddEnd(previous);
    }

    private void AddWords(NGrams written, FoldedText text, int index, ref PreviousWord previous, List<WordPlace>? words = null)
    {
        var chunk = text.Chunks[index];
        var (first, last) = (text.Source[chunk.Start], text.Source[chunk.End - 1]);
        switch (chunk.Kind)
        {
            case ChunkKind.Mention:
                written.AddWord(Placeholders.Mention, first, last, ref previous);
                break;
            case ChunkKind.Link or ChunkKind.Media:
                written.AddWord(Placeholders.Link, first, last, ref previous);
                LinkFeatures.Add(text.Span(chunk), first, last, Features);
                break;
            default:
                written.AddWords(chunk.Start, chunk.End, ref previous, words);
                break;
        }
    }

    /// <summary>Adds where links made by markup lead, and the author's page.</summary>
    private void AddMarkedLinks(CommentReading reading)
    {
        foreach (var mark in reading.Visible.Marks)
        {
            if (mark.Kind == MarkKind.Link)
                LinkFeatures.Add(reading.Address(mark), mark.Start, Math.Max(mark.Start, mark.End - 1), Features);
        }

        if (reading.AuthorUrl.Length > 0)
            LinkFeatures.Add(reading.AuthorUrl, 0, 0, Features);
    }

    private void AddCharacters(FoldedText text)
    {
        var written = Written(text);
        foreach (var word in _words)
            (word.Restoration < 0 ? written : Restored(text, word.Restoration)).AddCharacters(word.Start, word.End);
    }

    private void AddDisguisedWords(FoldedText text)
    {
        foreach (var restoration in Restorer.Restorations)
        {
            var previous = PreviousWord.None;
            for (var i = restoration.FirstChunk; i <= restoration.LastChunk; i++)
                AddWords(Written(text), text, i, ref previous);
        }
    }
}
