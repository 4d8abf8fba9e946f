using System.Security.Cryptography;
using System.Text;
using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>What of an author is judged together with a comment, as a hash: it stays when retention erases the author.</summary>
public static class JudgedAuthor
{
    /// <summary>SHA-256 of name and address; one that is not given is the same as an empty one.</summary>
    public static byte[] HashOf(CommentAuthor? author) =>
        SHA256.HashData(Encoding.Unicode.GetBytes($"{author?.Name}\0{author?.Url}"));
}
