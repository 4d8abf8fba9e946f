namespace Moderation.Scoring.Phrases;

/// <summary>What a pattern of the shipped phrases does.</summary>
internal enum RuleEffect
{
    /// <summary>It speaks against the text.</summary>
    Speaks,

    /// <summary>It makes phrases harmless that share a word with it: a figure of speech, a denial.</summary>
    Pass,

    /// <summary>It makes phrases harmless anywhere in its sentence: talk of sport, games, cooking.</summary>
    Near,

    /// <summary>It makes what follows it someone else's words, or denied: "he said that", "nobody should say".</summary>
    Before,

    /// <summary>It makes what stands before it someone else's words, or refutes it: "police say", "is a lie".</summary>
    After,

    /// <summary>It makes someone else's words the writer's own: "and he is right".</summary>
    Agree,
}
