using System.Text;

namespace Moderation.Training.Contrasts;

/// <summary>Words drawn for a pair of twins: a slot that both have gets the same word in both.</summary>
internal sealed class Draw(Grammar grammar, GrammarHalf half, Dice dice)
{
    /// <summary>Enclose a word that may be masked, until it is written in a register.</summary>
    public const char MaskStart = '\uE000', MaskEnd = '\uE001';

    private readonly Dictionary<(string Set, int Number), Word> _words = [];

    /// <summary>Uses a word of a set for its first slot.</summary>
    public void Bind(WordSet set, Word word) => _words[(set.Name, 1)] = word;

    public Drawn Fill(Frame frame)
    {
        var answers = new Dictionary<string, bool>(frame.Answers);
        var text = new StringBuilder();
        Write(frame.Template.Pieces, text, answers);
        return new Drawn(text.ToString(), answers);
    }

    private void Write(IReadOnlyList<Piece> pieces, StringBuilder text, Dictionary<string, bool> answers)
    {
        foreach (var piece in pieces)
        {
            if (piece is Literal literal)
                text.Append(literal.Text);
            else if (piece is Choice choice)
                Write(dice.Pick(choice.Alternatives), text, answers);
            else
                Write((Slot)piece, text, answers);
        }
    }

    private void Write(Slot slot, StringBuilder text, Dictionary<string, bool> answers)
    {
        var set = grammar.Sets[slot.Set];
        foreach (var question in set.Answers)
            answers[question] = true;
        if (set.IsMasked)
            text.Append(MaskStart);
        Write(WordFor(slot, set).Forms[set.IndexOf(slot.Form)].Pieces, text, answers);
        if (set.IsMasked)
            text.Append(MaskEnd);
    }

    private Word WordFor(Slot slot, WordSet set)
    {
        if (_words.TryGetValue((slot.Set, slot.Number), out var known))
            return known;
        var others = _words.Where(drawn => drawn.Key.Set == slot.Set).Select(drawn => drawn.Value).ToHashSet();
        var free = set.Words[half].Where(word => !others.Contains(word)).ToArray();
        return _words[(slot.Set, slot.Number)] = dice.Pick(free.Length > 0 ? free : [.. set.Words[half]]);
    }
}

/// <summary>A frame with its slots filled, before it is written in a register.</summary>
internal readonly record struct Drawn(string Text, IReadOnlyDictionary<string, bool> Answers);
