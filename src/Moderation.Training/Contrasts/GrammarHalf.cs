namespace Moderation.Training.Contrasts;

/// <summary>A model learns from one half of each grammar; the other shows what it makes of frames and words it has never seen.</summary>
internal enum GrammarHalf
{
    Trained,
    Withheld,
}
