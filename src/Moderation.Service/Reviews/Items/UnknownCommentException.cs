namespace Moderation.Service.Reviews.Items;

/// <summary>A report or command came before its comment, or the comment never came: retried for some minutes, then put aside.</summary>
public sealed class UnknownCommentException(string siteId, string commentId) : Exception($"No comment {commentId} of site {siteId} is known.");
