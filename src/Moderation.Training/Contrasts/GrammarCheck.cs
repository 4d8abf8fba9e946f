namespace Moderation.Training.Contrasts;

/// <summary>Finds what would make a grammar fail or teach the wrong thing, before a sentence is made.</summary>
internal static class GrammarCheck
{
    private static readonly GrammarHalf[] Halves = [GrammarHalf.Trained, GrammarHalf.Withheld];

    /// <exception cref="InvalidDataException">The message names file, line and what is wrong.</exception>
    public static void Check(Grammar grammar)
    {
        foreach (var set in grammar.Sets.Values)
        {
            foreach (var word in set.Words.Values.SelectMany(words => words))
                CheckWord(grammar, set, word);
        }

        foreach (var pair in grammar.Pairs)
        {
            foreach (var frame in pair.Abusive.Concat(pair.Innocent))
                CheckFrame(grammar, frame, pair.Line);
            CheckSides(pair);
            CheckBalance(grammar, pair);
        }
    }

    private static void CheckWord(Grammar grammar, WordSet set, Word word)
    {
        foreach (var (form, slot) in word.Forms.SelectMany(form => form.Slots.Select(slot => (form, slot))))
        {
            var line = set.Line with { Number = form.Line };
            CheckSlot(grammar, slot, line);
            if (slot.Set == grammar.Balanced?.Name)
                throw line.Error($"only frames may use the balanced set '{slot.Set}'");
            if (grammar.Sets[slot.Set].Words.Values.Any(words => words.Any(inner => inner.Forms.Any(part => part.Slots.Any()))))
                throw line.Error($"a word may not use the set '{slot.Set}', whose words have slots themselves");
        }
    }

    /// <summary>Both sides need a frame in each half that is used at all; otherwise a sentence would have no twin.</summary>
    private static void CheckSides(FramePair pair)
    {
        foreach (var half in Halves)
        {
            var (abusive, innocent) = (pair.Abusive.Any(frame => frame.Half == half), pair.Innocent.Any(frame => frame.Half == half));
            if (abusive != innocent || (!abusive && pair.Abusive.Count == 0))
                throw pair.Line.Error($"the pair '{pair.Name}' lacks {(abusive ? "an innocent" : "an abusive")} frame that is {half}");
        }
    }

    private static void CheckFrame(Grammar grammar, Frame frame, GrammarLine pair)
    {
        var line = pair with { Number = frame.Template.Line };
        foreach (var slot in frame.Template.Slots)
        {
            CheckSlot(grammar, slot, line);
            if (grammar.Sets[slot.Set].Words[frame.Half].Count < slot.Number)
                throw line.Error($"the set '{slot.Set}' has too few words that are {frame.Half}");
        }
    }

    private static void CheckSlot(Grammar grammar, Slot slot, GrammarLine line)
    {
        if (!grammar.Sets.TryGetValue(slot.Set, out var set))
            throw line.Error($"there is no set '{slot.Set}'");
        if (set.IndexOf(slot.Form) < 0)
            throw line.Error($"the set '{slot.Set}' has no form '{slot.Form}'");
    }

    /// <summary>If only one side named a group, its name would tell the answer.</summary>
    private static void CheckBalance(Grammar grammar, FramePair pair)
    {
        var named = pair.Abusive.Concat(pair.Innocent)
            .Select(frame => frame.Template.Slots.Any(slot => slot.Set == grammar.Balanced?.Name))
            .Distinct();
        if (named.Count() > 1)
            throw pair.Line.Error($"in the pair '{pair.Name}', all frames must name a '{grammar.Balanced?.Name}', or none");
    }
}
