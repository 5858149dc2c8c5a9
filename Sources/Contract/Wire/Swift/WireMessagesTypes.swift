// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of WireMessages.
    public static let wireMessages: [any Message.Type] = [
        AnyMessage.self,
        BadRequest.self,
        DurationMessage.self,
        Empty.self,
        ErrorInfo.self,
        FieldMask.self,
        KeyValue.self,
        LocalizedMessage.self,
        RPCStatusMessage.self,
        RetryInfo.self,
        TTRPCRequest.self,
        TTRPCResponse.self,
        Timestamp.self,
    ]
}
