namespace Moderation.Service.Reviews;

/// <summary>A command that came over the bus and was not carried out. Its message, which the error queue keeps beside it, says what happened instead.</summary>
public sealed class ReviewRefusedException(string problem) : Exception(problem);
