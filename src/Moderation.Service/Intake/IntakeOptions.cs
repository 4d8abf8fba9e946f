using System.ComponentModel.DataAnnotations;

namespace Moderation.Service.Intake;

/// <summary>Settings for taking comments in.</summary>
public sealed class IntakeOptions
{
    public const string Section = "Intake";

    /// <summary>
    /// Deliveries one process holds at a time, and so how many it judges and records at once. Not set, as many as it can finish while it
    /// stops: the second opinion reads some hundred comments a second, and the rest are better off on the bus.
    /// </summary>
    [Range(1, 5000)]
    public int? Prefetch { get; set; }

    /// <param name="secondOpinion">Whether every comment gets a second opinion.</param>
    public int PrefetchOr(bool secondOpinion) => Prefetch ?? (secondOpinion ? 50 : 500);

    /// <summary>Seconds that <c>POST /api/comments</c> waits for the decision.</summary>
    [Range(0.1, 300)]
    public double AnswerSeconds { get; set; } = 10;
}
