// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of TypeMessages.
    public static let typeMessages: [any Message.Type] = [
        Access.self,
        FigureUse.self,
        Refusal.self,
        Refusals.self,
    ]
}
