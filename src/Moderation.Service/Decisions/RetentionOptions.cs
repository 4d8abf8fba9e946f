using System.ComponentModel.DataAnnotations;

namespace Moderation.Service.Decisions;

/// <summary>How long personal data is kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after which body and author of a comment are erased; its decisions stay. 0 keeps them for ever.</summary>
    [Range(0, 36_500)]
    public int CommentDays { get; set; } = 90;
}
