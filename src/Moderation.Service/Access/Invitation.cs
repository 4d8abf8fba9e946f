namespace Moderation.Service.Access;

/// <summary>A one-time link that still holds.</summary>
public class Invitation
{
    /// <summary>To the first administrator's account; holds only while there is no account.</summary>
    public const string SetUp = "setup";

    /// <summary>To an account of one's own.</summary>
    public const string NewAccount = "account";

    /// <summary>To a new password for an account that is there.</summary>
    public const string NewPassword = "password";

    public required string Kind { get; init; }
    public string? AccountId { get; init; }
    public required string Role { get; init; }
    public string? Sites { get; init; }
}
