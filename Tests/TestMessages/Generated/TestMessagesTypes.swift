// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of TestMessages.
    public static let testMessages: [any Message.Type] = [
        Choice.self,
        Names.self,
        Repeated.self,
        Sample.self,
        SamplePart.self,
        Single.self,
        Tree.self,
        WellKnown.self,
    ]
}
