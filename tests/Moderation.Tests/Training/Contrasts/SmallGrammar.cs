using Moderation.Training.Contrasts;

namespace Moderation.Tests.Training.Contrasts;

/// <summary>A grammar to read in tests.</summary>
internal static class SmallGrammar
{
    public const string Text = """
        # Rain, and those who bring it.
        answers toxicity insult
        set group (many one)
          + otters/otter | ants/ant
          - herons/heron
        set rude masked profanity
          * blasted
        balance group
        pair rain
        abusive toxicity
          + {group.many} bring rain, every a(n) {group.one}.
          - Typical, the {group.many} again. => insult
        innocent
          + The {group.many} bring [cake|tea|jam|milk|salt|soap].
          - Do {group.many} like rain[ in May| in June| at night|]?
        pair weather
        abusive toxicity
          + You {rude} fool[, {rude} fool|].
          - {rude} you.
        innocent
          + The {rude} weather[ again| today|, honestly|].
          - What {rude} weather.
        """;

    public static Grammar Read(string text = Text) => GrammarReader.Read("small", text, new Dictionary<string, WordSet>());

    public static Contrast[] Make(GrammarHalf half, int pairs = 40) => [.. new ContrastGenerator(Read(), half).Generate(pairs)];
}
