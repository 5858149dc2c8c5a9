// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of InteropMessages.
    public static let interopMessages: [any Message.Type] = [
        EchoPayload.self,
        Part.self,
        Record.self,
        Sum.self,
    ]
}
