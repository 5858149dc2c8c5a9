// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of Messages.
    public static let messages: [any Message.Type] = [
        Access.self,
        FigureUse.self,
        HealthCheckRequest.self,
        HealthCheckResponse.self,
        Refusal.self,
        Refusals.self,
    ]
}
