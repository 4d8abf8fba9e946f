namespace Moderation.Service.Reviews.Items;

/// <summary>A report or a command came before its comment, or its comment never came: tried again for some minutes, then put aside.</summary>
public sealed class UnknownCommentException(string siteId, string commentId) : Exception($"No comment {commentId} of site {siteId} is known.");
