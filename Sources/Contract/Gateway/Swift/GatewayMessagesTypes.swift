// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of GatewayMessages.
    public static let gatewayMessages: [any Message.Type] = [
        Account.self,
        Bulletin.self,
        BulletinLine.self,
        BulletinTask.self,
        CloseAccountRequest.self,
        CreateAccountRequest.self,
        GetBulletinRequest.self,
        GetPassportRequest.self,
        ListBulletinsRequest.self,
        ListBulletinsResponse.self,
        MissingPart.self,
        Passport.self,
        PublishBulletinRequest.self,
        SignInRequest.self,
        SignInResponse.self,
    ]
}
