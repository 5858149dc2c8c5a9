// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of InteropMessages.
    public static let interopMessages: [any Message.Type] = [
        CallDescription.self,
        EchoPayload.self,
        FailRequest.self,
        GrowRequest.self,
        GrowResponse.self,
        Part.self,
        Record.self,
        SpinRequest.self,
        SpinResponse.self,
        Sum.self,
    ]
}
