namespace Moderation.Training.Contrasts;

/// <summary>How somebody writes.</summary>
internal enum Register
{
    /// <summary>As the grammars are written.</summary>
    British,

    American,

    /// <summary>Without contractions, with curly quotation marks.</summary>
    NewsDesk,

    /// <summary>In a hurry: often lower case, without full stop or apostrophes, with typing errors.</summary>
    Forum,

    /// <summary>Shorter still: "u", "ur", no punctuation, "lol".</summary>
    Gamer,
}
