// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of GatewayMessages.
    public static let gatewayMessages: [any Message.Type] = [
        Account.self,
        ActivateAccountRequest.self,
        ActivationCode.self,
        ActivationCodeIssue.self,
        BootstrapAccountsRequest.self,
        BootstrapAccountsResponse.self,
        Bulletin.self,
        BulletinLine.self,
        BulletinTask.self,
        ChangeSecretRequest.self,
        CloseAccountRequest.self,
        ConfirmAccountRequest.self,
        CreateAccountRequest.self,
        EnrolSecondFactorRequest.self,
        FirstAccount.self,
        GetAccountRequest.self,
        GetBulletinRequest.self,
        GetPassportRequest.self,
        IssueActivationCodeRequest.self,
        ListAccountsRequest.self,
        ListAccountsResponse.self,
        ListBulletinsRequest.self,
        ListBulletinsResponse.self,
        MissingPart.self,
        Passport.self,
        PublishBulletinRequest.self,
        RenewTokenRequest.self,
        ReopenAccountRequest.self,
        ResetSecretRequest.self,
        SecondFactor.self,
        SignInAttempt.self,
        SignInRequest.self,
        SignInResponse.self,
    ]
}
