using System.Security.Cryptography;
using System.Text;

namespace Moderation.Service.Decisions;

/// <summary>
/// A decision's id is computed from what it decides, so a decision published twice carries the same id without a lookup: a version 8 UUID
/// (RFC 9562, free-form) made from SHA-256.
/// </summary>
public static class DecisionIds
{
    public static Guid Of(string siteId, string commentId, int revision, int sequence)
    {
        // Ids hold no control characters (see CommentContract), so the line feeds keep the parts apart.
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{siteId}\n{commentId}\n{revision}\n{sequence}"), hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
