// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of HealthMessages.
    public static let healthMessages: [any Message.Type] = [
        HealthCheckRequest.self,
        HealthCheckResponse.self,
    ]
}
