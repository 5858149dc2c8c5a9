// Written by Protos/generate.sh from interop/probe.proto. Do not edit.
// swift-format-ignore-file

internal import CInteropMessages
internal import CProtobufC
public import MessageRuntime

public struct FailRequest: Message {
    /// A status code of gRPC, 1 to 16.
    public var code: Int32 = 0
    public var message: String = ""
    /// Travels as google.rpc.ErrorInfo.
    public var reason: String = ""

    public init() {}

    public init(code: Int32 = 0, message: String = "", reason: String = "") {
        self.code = code
        self.message = message
        self.reason = reason
    }
}

extension FailRequest {
    public static var protoName: String { "interop.FailRequest" }
    public static var layout: UnsafeRawPointer { interop__fail_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Interop__FailRequest.self)
        self.code = c.pointee.code
        self.message = unpacker.string(c.pointee.message)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Interop__FailRequest.self)
        c.pointee.code = self.code
        c.pointee.message = packer.string(self.message)
        c.pointee.reason = packer.string(self.reason)
    }
}

public struct CallDescription: Message {
    /// In order, as the handler sees it.
    public var metadata: [CallDescription.Entry] = []
    /// 0 without a deadline.
    public var nanosecondsLeft: Int64 = 0
    /// How many calls of Wait ended since the server started.
    public var waitsEnded: Int64 = 0

    public init() {}

    public init(metadata: [CallDescription.Entry] = [], nanosecondsLeft: Int64 = 0, waitsEnded: Int64 = 0) {
        self.metadata = metadata
        self.nanosecondsLeft = nanosecondsLeft
        self.waitsEnded = waitsEnded
    }

    public struct Entry: Message {
        public var key: String = ""
        public var value: String = ""

        public init() {}

        public init(key: String = "", value: String = "") {
            self.key = key
            self.value = value
        }
    }
}

extension CallDescription {
    public static var protoName: String { "interop.CallDescription" }
    public static var layout: UnsafeRawPointer { interop__call_description__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Interop__CallDescription.self)
        self.metadata = unpacker.messages(c.pointee.metadata, c.pointee.n_metadata)
        self.nanosecondsLeft = c.pointee.nanoseconds_left
        self.waitsEnded = c.pointee.waits_ended
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Interop__CallDescription.self)
        c.pointee.metadata = packer.messages(self.metadata)
        c.pointee.n_metadata = self.metadata.count
        c.pointee.nanoseconds_left = self.nanosecondsLeft
        c.pointee.waits_ended = self.waitsEnded
    }
}

extension CallDescription.Entry {
    public static var protoName: String { "interop.CallDescription.Entry" }
    public static var layout: UnsafeRawPointer { interop__call_description__entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Interop__CallDescription__Entry.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Interop__CallDescription__Entry.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
    }
}

public struct GrowRequest: Message {
    /// Length of the answer's blob in bytes.
    public var length: Int64 = 0

    public init() {}

    public init(length: Int64 = 0) {
        self.length = length
    }
}

extension GrowRequest {
    public static var protoName: String { "interop.GrowRequest" }
    public static var layout: UnsafeRawPointer { interop__grow_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Interop__GrowRequest.self)
        self.length = c.pointee.length
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Interop__GrowRequest.self)
        c.pointee.length = self.length
    }
}

public struct GrowResponse: Message {
    public var blob: [UInt8] = []

    public init() {}

    public init(blob: [UInt8] = []) {
        self.blob = blob
    }
}

extension GrowResponse {
    public static var protoName: String { "interop.GrowResponse" }
    public static var layout: UnsafeRawPointer { interop__grow_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Interop__GrowResponse.self)
        self.blob = unpacker.bytes(c.pointee.blob)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Interop__GrowResponse.self)
        c.pointee.blob = packer.bytes(self.blob)
    }
}
