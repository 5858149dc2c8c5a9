// Written by Protos/generate.sh from ttrpc/integration/streaming/streaming.proto. Do not edit.
// swift-format-ignore-file

internal import CInteropMessages
internal import CProtobufC
public import MessageRuntime

public struct EchoPayload: Message {
    public var seq: UInt32 = 0
    public var msg: String = ""

    public init() {}

    public init(seq: UInt32 = 0, msg: String = "") {
        self.seq = seq
        self.msg = msg
    }
}

extension EchoPayload {
    public static var protoName: String { "ttrpc.integration.streaming.EchoPayload" }
    public static var layout: UnsafeRawPointer { ttrpc__integration__streaming__echo_payload__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__EchoPayload.self)
        self.seq = c.pointee.seq
        self.msg = unpacker.string(c.pointee.msg)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__EchoPayload.self)
        c.pointee.seq = self.seq
        c.pointee.msg = packer.string(self.msg)
    }
}

public struct Part: Message {
    public var add: Int32 = 0

    public init() {}

    public init(add: Int32 = 0) {
        self.add = add
    }
}

extension Part {
    public static var protoName: String { "ttrpc.integration.streaming.Part" }
    public static var layout: UnsafeRawPointer { ttrpc__integration__streaming__part__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__Part.self)
        self.add = c.pointee.add
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__Part.self)
        c.pointee.add = self.add
    }
}

public struct Sum: Message {
    public var sum: Int32 = 0
    /// Number of parts.
    public var num: Int32 = 0

    public init() {}

    public init(sum: Int32 = 0, num: Int32 = 0) {
        self.sum = sum
        self.num = num
    }
}

extension Sum {
    public static var protoName: String { "ttrpc.integration.streaming.Sum" }
    public static var layout: UnsafeRawPointer { ttrpc__integration__streaming__sum__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__Sum.self)
        self.sum = c.pointee.sum
        self.num = c.pointee.num
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Integration__Streaming__Sum.self)
        c.pointee.sum = self.sum
        c.pointee.num = self.num
    }
}
