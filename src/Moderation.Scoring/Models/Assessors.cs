namespace Moderation.Scoring.Models;

/// <summary>Loads what assesses comments. Here a further model is put behind the first, and nobody who asks need know.</summary>
public static class Assessors
{
    /// <summary>What the named model (<c>name@version</c>) of a folder says, or the newest one when <paramref name="name"/> is null.</summary>
    /// <exception cref="InvalidDataException">The file is not a whole model that this version can read; the message says what is wrong.</exception>
    /// <exception cref="FileNotFoundException">There is none; the message names the folder, the name and what is there.</exception>
    public static ICommentAssessor LoadFrom(string folder, string? name = null) => Load(ModelDirectory.Find(folder, name));

    /// <summary>What the model in a file says.</summary>
    /// <exception cref="InvalidDataException">The file is not a whole model that this version can read; the message says what is wrong.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ICommentAssessor Load(string path) => CommentScorer.Load(path);
}
