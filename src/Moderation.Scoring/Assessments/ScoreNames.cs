namespace Moderation.Scoring.Assessments;

/// <summary>What scores are called outside this program: in messages, answers, pages and files.</summary>
public static class ScoreNames
{
    /// <summary>The score of <see cref="Question.Spam"/>.</summary>
    public const string Spam = "spam";

    /// <summary>The score of <see cref="Question.Toxicity"/>.</summary>
    public const string Toxicity = "toxicity";

    /// <summary>The score of <see cref="Question.Insult"/>.</summary>
    public const string Insult = "insult";

    /// <summary>The score of <see cref="Question.Threat"/>.</summary>
    public const string Threat = "threat";

    /// <summary>The score of <see cref="Question.IdentityAttack"/>.</summary>
    public const string IdentityAttack = "identity-attack";

    /// <summary>The score of <see cref="Question.Profanity"/>.</summary>
    public const string Profanity = "profanity";

    /// <summary>The score of <see cref="Question.Solicitation"/>.</summary>
    public const string Solicitation = "solicitation";

    /// <summary>The name of a question's score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public static string Of(Question question) => question switch
    {
        Question.Spam => Spam,
        Question.Toxicity => Toxicity,
        Question.Insult => Insult,
        Question.Threat => Threat,
        Question.IdentityAttack => IdentityAttack,
        Question.Profanity => Profanity,
        Question.Solicitation => Solicitation,
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };
}
