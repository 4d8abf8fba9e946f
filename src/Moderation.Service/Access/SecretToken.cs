using System.Security.Cryptography;
using System.Text;

namespace Moderation.Service.Access;

/// <summary>
/// Secrets that the service makes: 256 bits from the system's generator, kept as SHA-256. There is nothing to guess, so a slow hash would
/// protect nothing.
/// </summary>
public static class SecretToken
{
    private const int Bytes = 32;

    public const int Length = Bytes * 2;

    public static string New() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
