// Written by Protos/generate.sh from bench/work.proto. Do not edit.
// swift-format-ignore-file

internal import CInteropMessages
internal import CProtobufC
public import MessageRuntime

public struct SpinRequest: Message {
    /// Processor time that the call costs, from 0 to 1 000 000.
    public var microseconds: Int64 = 0

    public init() {}

    public init(microseconds: Int64 = 0) {
        self.microseconds = microseconds
    }
}

extension SpinRequest {
    public static var protoName: String { "bench.SpinRequest" }
    public static var layout: UnsafeRawPointer { bench__spin_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Bench__SpinRequest.self)
        self.microseconds = c.pointee.microseconds
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Bench__SpinRequest.self)
        c.pointee.microseconds = self.microseconds
    }
}

public struct SpinResponse: Message {
    public init() {}
}

extension SpinResponse {
    public static var protoName: String { "bench.SpinResponse" }
    public static var layout: UnsafeRawPointer { bench__spin_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}
