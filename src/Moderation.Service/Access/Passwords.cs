using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Moderation.Service.Access;

/// <summary>The platform's password hasher.</summary>
public sealed class Passwords
{
    // From OWASP's password storage cheat sheet for PBKDF2 with SHA-512; the platform's default is less than half.
    private const int Iterations = 210_000;

    private static readonly object Nobody = new();
    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly string _nobodys;

    public Passwords() => _nobodys = Hash(SecretToken.New());

    public string Hash(string password) => _hasher.HashPassword(Nobody, password);

    /// <summary>Takes as long without a hash as with one, so that the time does not tell whether there is an account.</summary>
    public PasswordVerificationResult Verify(string? hash, string password)
    {
        var result = _hasher.VerifyHashedPassword(Nobody, hash ?? _nobodys, password);
        return hash is null ? PasswordVerificationResult.Failed : result;
    }
}
