namespace Moderation.Scoring.Assessments;

/// <summary>Calibrated probabilities, each in 0..1, one per question the model answers.</summary>
public readonly record struct Scores(double Spam, double Toxicity, double Insult, double Threat, double IdentityAttack, double Profanity)
{
    /// <summary>The score for one question.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public double this[Question question] => question switch
    {
        Question.Spam => Spam,
        Question.Toxicity => Toxicity,
        Question.Insult => Insult,
        Question.Threat => Threat,
        Question.IdentityAttack => IdentityAttack,
        Question.Profanity => Profanity,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };
}
