using Moderation.Scoring.SecondOpinion;

namespace Moderation.Scoring.Models;

/// <summary>
/// Loads the models: the linear one, and behind it the encoder that gives the second opinion. Callers see <see cref="ICommentAssessor"/>
/// and no difference.
/// </summary>
public static class Assessors
{
    /// <summary>
    /// Loads the named linear model (<c>name@version</c>) of a folder, or the newest one when <paramref name="name"/> is null, and the
    /// newest encoder there that was put together with it.
    /// </summary>
    /// <param name="folder">Folder of model files.</param>
    /// <param name="name">The linear model; the newest when null.</param>
    /// <param name="use">When the encoder is asked; <see cref="SecondOpinionUse.Always"/> when null.</param>
    /// <exception cref="InvalidDataException">A file is not a whole model that this version can read; the message says why.</exception>
    /// <exception cref="FileNotFoundException">There is none; the message names the folder, the name and what is there.</exception>
    public static ICommentAssessor LoadFrom(string folder, string? name = null, SecondOpinionUse? use = null)
    {
        var first = CommentScorer.Load(ModelDirectory.Find(folder, name));
        use ??= SecondOpinionUse.Always;
        return use == SecondOpinionUse.Off ? first : LoadBeside(first, ModelDirectory.FindEncoder(folder, first.Models[0]), use);
    }

    /// <summary>
    /// Loads the linear model in a file; or, from the file of an encoder, both: the encoder, and the linear model beside it that it was
    /// put together with.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is not a whole model that this version can read; the message says why.</exception>
    /// <exception cref="FileNotFoundException">There is no such file, or not both.</exception>
    public static ICommentAssessor Load(string path) =>
        !path.EndsWith(EncoderFile.Ending, StringComparison.Ordinal)
            ? CommentScorer.Load(path)
            : LoadBeside(CommentScorer.Load(ModelDirectory.FindFirst(path)), path, SecondOpinionUse.Always);

    private static TwoOpinions LoadBeside(CommentScorer first, string path, SecondOpinionUse use)
    {
        var (identity, manifest, encoder) = EncoderFile.Load(path);
        return new TwoOpinions(first, identity, manifest, encoder, use);
    }
}
