namespace Moderation.Training.Corpus;

/// <summary>The labelled comments of one file, to measure a model on; there is at least one.</summary>
/// <param name="Name">What reports call it: the file's name without its ending.</param>
/// <param name="Comments">All of them.</param>
internal sealed record LabelledSet(string Name, IReadOnlyList<LabelledComment> Comments);
