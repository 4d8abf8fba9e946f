namespace Moderation.Service.Access;

/// <summary>A one-time link that is still valid.</summary>
public class Invitation
{
    /// <summary>For the first administrator's account; valid only while there is no account.</summary>
    public const string SetUp = "setup";

    /// <summary>For a new account.</summary>
    public const string NewAccount = "account";

    /// <summary>For a new password of an existing account.</summary>
    public const string NewPassword = "password";

    public required string Kind { get; init; }
    public string? AccountId { get; init; }
    public required string Role { get; init; }
    public string? Sites { get; init; }
}
