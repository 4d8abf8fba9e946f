namespace Moderation.Training.Recipes;

/// <summary>
/// The family of sources that one source belongs to, where a data set was put together from several: they share their weights and notes.
/// </summary>
internal static class Family
{
    public const string Contrasts = "contrasts";
    public const string BlogSpam = "blogspam_staticman";
    public const string Forum = "wikispam_forum";
    public const string Blog = "haacked";

    private static readonly string[] Blogs =
        ["edwinwenink", "fabienlasserre", "gabeluci", "mademistakes", "midonet-akismet", "spinningnumbers"];

    public static string Find(string source) => source switch
    {
        _ when source.StartsWith("contrast_", StringComparison.Ordinal) => Contrasts,
        _ when source.StartsWith("ishate-", StringComparison.Ordinal) => "ishate",
        _ when source.StartsWith("hatexplain-", StringComparison.Ordinal) => "hatexplain",
        "git-annex" or "ikiwiki" => Forum,
        _ when Blogs.Contains(source) => BlogSpam,
        _ => source,
    };

    /// <summary>Whether its comments were written under one blog or on one forum, so that its topics tell spam from the rest.</summary>
    public static bool IsSite(string source) => Find(source) is BlogSpam or Forum or Blog;
}
