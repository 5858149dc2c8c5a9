// Written by Protos/generate.sh from google/protobuf/empty.proto. Do not edit.
// swift-format-ignore-file

internal import CWireMessages
internal import CProtobufC
public import MessageRuntime

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
public struct Empty: Message {
    public init() {}
}

extension Empty {
    public static var protoName: String { "google.protobuf.Empty" }
    public static var layout: UnsafeRawPointer { google__protobuf__empty__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}
