namespace Moderation.Scoring.Models;

/// <summary>
/// Loads the models. A further model is put behind the first here; callers see <see cref="ICommentAssessor"/> and no difference.
/// </summary>
public static class Assessors
{
    /// <summary>Loads the named model (<c>name@version</c>) of a folder, or the newest one when <paramref name="name"/> is null.</summary>
    /// <exception cref="InvalidDataException">The file is not a whole model that this version can read; the message says why.</exception>
    /// <exception cref="FileNotFoundException">There is none; the message names the folder, the name and what is there.</exception>
    public static ICommentAssessor LoadFrom(string folder, string? name = null) => Load(ModelDirectory.Find(folder, name));

    /// <summary>Loads the model in a file.</summary>
    /// <exception cref="InvalidDataException">The file is not a whole model that this version can read; the message says why.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ICommentAssessor Load(string path) => CommentScorer.Load(path);
}
