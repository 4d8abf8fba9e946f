namespace Moderation.Service.Access;

/// <summary>Length is what makes a password hard to guess; rules of composition only make it hard to remember (NIST SP 800-63B).</summary>
public static class PasswordRule
{
    public const int MinLength = 12;

    /// <summary>Bounds what one sign-in can make the hasher read.</summary>
    public const int MaxLength = 200;

    public static string? Violation(string? password, string accountId) => password switch
    {
        null or { Length: < MinLength } => $"A password has at least {MinLength} characters.",
        { Length: > MaxLength } => $"A password has at most {MaxLength} characters.",
        _ when password.Trim().Equals(accountId, StringComparison.OrdinalIgnoreCase) => "A password is not the account's name.",
        _ => null,
    };
}
