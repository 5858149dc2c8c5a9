// Written by Protos/generate.sh from google/rpc/status.proto. Do not edit.
// swift-format-ignore-file

internal import CWireMessages
internal import CProtobufC
public import MessageRuntime

/// The `Status` type defines a logical error model that is suitable for
/// different programming environments, including REST APIs and RPC APIs. It is
/// used by [gRPC](https://github.com/grpc). Each `Status` message contains
/// three pieces of data: error code, error message, and error details.
///
/// You can find out more about this error model and how to work with it in the
/// [API Design Guide](https://cloud.google.com/apis/design/errors).
public struct RPCStatusMessage: Message {
    /// The status code, which should be an enum value of
    /// [google.rpc.Code][google.rpc.Code].
    public var code: Int32 = 0
    /// A developer-facing error message, which should be in English. Any
    /// user-facing error message should be localized and sent in the
    /// [google.rpc.Status.details][google.rpc.Status.details] field, or localized
    /// by the client.
    public var message: String = ""
    /// A list of messages that carry the error details.  There is a common set of
    /// message types for APIs to use.
    public var details: [AnyMessage] = []

    public init() {}

    public init(code: Int32 = 0, message: String = "", details: [AnyMessage] = []) {
        self.code = code
        self.message = message
        self.details = details
    }
}

extension RPCStatusMessage {
    public static var protoName: String { "google.rpc.Status" }
    public static var layout: UnsafeRawPointer { google__rpc__status__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Google__Rpc__Status.self)
        self.code = c.pointee.code
        self.message = unpacker.string(c.pointee.message)
        self.details = unpacker.messages(c.pointee.details, c.pointee.n_details)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Google__Rpc__Status.self)
        c.pointee.code = self.code
        c.pointee.message = packer.string(self.message)
        c.pointee.details = packer.messages(self.details)
        c.pointee.n_details = self.details.count
    }
}
