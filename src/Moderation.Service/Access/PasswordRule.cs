namespace Moderation.Service.Access;

/// <summary>Length is what makes a password hard to guess; rules of composition only make it hard to remember (NIST SP 800-63B).</summary>
public static class PasswordRule
{
    public const int MinLength = 12;

    /// <summary>Bounds the work one sign-in can cause.</summary>
    public const int MaxLength = 200;

    public static string? Violation(string? password, string accountId) => password switch
    {
        null or { Length: < MinLength } => $"A password must have at least {MinLength} characters.",
        { Length: > MaxLength } => $"A password can have at most {MaxLength} characters.",
        _ when password.Trim().Equals(accountId, StringComparison.OrdinalIgnoreCase) => "The password must not be the account's name.",
        _ => null,
    };
}
