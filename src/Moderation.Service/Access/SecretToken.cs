using System.Security.Cryptography;
using System.Text;

namespace Moderation.Service.Access;

/// <summary>
/// Secrets that the service makes: 256 random bits, stored as SHA-256. They cannot be guessed, so a slow hash would add nothing.
/// </summary>
public static class SecretToken
{
    private const int Bytes = 32;

    public const int Length = Bytes * 2;

    public static string New() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
