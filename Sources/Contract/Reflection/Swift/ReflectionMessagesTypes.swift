// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

extension MessageTypes {
    /// Every message of ReflectionMessages.
    public static let reflectionMessages: [any Message.Type] = [
        Bounds.self,
        DescribeTypesRequest.self,
        DescribeTypesResponse.self,
        EnumDescription.self,
        EnumValueDescription.self,
        FieldDescription.self,
        HttpBinding.self,
        ListMethodsRequest.self,
        ListMethodsResponse.self,
        MessageDescription.self,
        MethodDescription.self,
    ]
}
