namespace Moderation.Scoring.Languages;

/// <summary>How a word is written, by which it says more or less about the language around it.</summary>
internal enum WordManner
{
    /// <summary>In lower case, or in a text without lower case.</summary>
    Plain,

    /// <summary>With a capital, where any word has one.</summary>
    Opening,

    /// <summary>With a capital inside a sentence: a name in English, any noun in German.</summary>
    Name,
}
