using System.CommandLine;
using Moderation.Scoring.Models;

namespace Moderation.Training.Commands;

/// <summary><c>--model</c>: which model a command asks.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model") { Description = "Model file; the newest in models/ unless given." };

    public static ICommentAssessor Load(string? path) => path is null ? Assessors.LoadFrom("models") : Assessors.Load(path);
}
