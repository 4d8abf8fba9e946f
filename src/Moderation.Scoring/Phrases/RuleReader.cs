using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>Reads what stands before a pattern: what it does, for which category, how gravely.</summary>
internal static class RuleReader
{
    /// <exception cref="InvalidDataException">The head names no effect, category or severity, or the pattern cannot be used.</exception>
    public static PhraseRule Read(ListLine line, PatternReader reader)
    {
        var words = line.Name.Split(' ');
        var effectOfHead = EffectOf(words[0]);
        var pattern = reader.Read(line.Value, starts: effectOfHead is null);
        return effectOfHead switch
        {
            null when words.Length == 2 =>
                new PhraseRule(RuleEffect.Speaks, CategoryOf(words[0], line), SeverityOf(words[1], line), pattern),
            { } effect and (RuleEffect.Pass or RuleEffect.Near) when words.Length is 2 or 3 =>
                new PhraseRule(effect, CoveredBy(words[1], line), SeverityOf(words.ElementAtOrDefault(2) ?? "grave", line), pattern),
            { } effect when words.Length == 1 => new PhraseRule(effect, null, WordSeverity.Grave, pattern),
            _ => throw Unknown(line),
        };
    }

    private static RuleEffect? EffectOf(string word) => word switch
    {
        "pass" => RuleEffect.Pass,
        "near" => RuleEffect.Near,
        "before" => RuleEffect.Before,
        "after" => RuleEffect.After,
        "agree" => RuleEffect.Agree,
        _ => null,
    };

    private static PhraseCategory? CoveredBy(string word, ListLine line) => word == "any" ? null : CategoryOf(word, line);

    private static PhraseCategory CategoryOf(string word, ListLine line) => word switch
    {
        "threat" => PhraseCategory.Threat,
        "identity-attack" => PhraseCategory.IdentityAttack,
        "insult" => PhraseCategory.Insult,
        "advert" => PhraseCategory.Advert,
        _ => throw Unknown(line),
    };

    private static WordSeverity SeverityOf(string word, ListLine line) => word switch
    {
        "mild" => WordSeverity.Mild,
        "serious" => WordSeverity.Serious,
        "grave" => WordSeverity.Grave,
        _ => throw Unknown(line),
    };

    private static InvalidDataException Unknown(ListLine line) =>
        new($"'{line.Name}' is neither 'category severity', 'pass category', 'near category', 'before', 'after' nor 'agree'.");
}
