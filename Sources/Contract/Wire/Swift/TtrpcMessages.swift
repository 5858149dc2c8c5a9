// Written by Protos/generate.sh from ttrpc/ttrpc.proto. Do not edit.
// swift-format-ignore-file

internal import CWireMessages
internal import CProtobufC
public import MessageRuntime

/// The data of a request frame.
public struct TTRPCRequest: Message {
    /// Full name of the proto service, for example "liaoning.skills.catalog.v1.Regions".
    public var service: String = ""
    /// Name of the rpc within the service, for example "GetRegion".
    public var method: String = ""
    /// The packed request message; empty when the call opens a stream.
    public var payload: [UInt8] = []
    /// Nanoseconds the caller still waits; 0 for no deadline.
    public var timeoutNano: Int64 = 0
    /// Pairs that go with the call. A key with several values stands several times; keys compare without case.
    public var metadata: [KeyValue] = []

    public init() {}

    public init(service: String = "", method: String = "", payload: [UInt8] = [], timeoutNano: Int64 = 0, metadata: [KeyValue] = []) {
        self.service = service
        self.method = method
        self.payload = payload
        self.timeoutNano = timeoutNano
        self.metadata = metadata
    }
}

extension TTRPCRequest {
    public static var protoName: String { "ttrpc.Request" }
    public static var layout: UnsafeRawPointer { ttrpc__request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Request.self)
        self.service = unpacker.string(c.pointee.service)
        self.method = unpacker.string(c.pointee.method)
        self.payload = unpacker.bytes(c.pointee.payload)
        self.timeoutNano = c.pointee.timeout_nano
        self.metadata = unpacker.messages(c.pointee.metadata, c.pointee.n_metadata)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Request.self)
        c.pointee.service = packer.string(self.service)
        c.pointee.method = packer.string(self.method)
        c.pointee.payload = packer.bytes(self.payload)
        c.pointee.timeout_nano = self.timeoutNano
        c.pointee.metadata = packer.messages(self.metadata)
        c.pointee.n_metadata = self.metadata.count
    }
}

/// The data of a response frame.
public struct TTRPCResponse: Message {
    /// Absent when the call succeeded.
    public var status: RPCStatusMessage? = nil
    /// The packed answer message.
    public var payload: [UInt8] = []

    public init() {}

    public init(status: RPCStatusMessage? = nil, payload: [UInt8] = []) {
        self.status = status
        self.payload = payload
    }
}

extension TTRPCResponse {
    public static var protoName: String { "ttrpc.Response" }
    public static var layout: UnsafeRawPointer { ttrpc__response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Response.self)
        self.status = unpacker.message(c.pointee.status)
        self.payload = unpacker.bytes(c.pointee.payload)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__Response.self)
        c.pointee.status = packer.message(self.status)
        c.pointee.payload = packer.bytes(self.payload)
    }
}

/// One pair of metadata.
public struct KeyValue: Message {
    public var key: String = ""
    public var value: String = ""

    public init() {}

    public init(key: String = "", value: String = "") {
        self.key = key
        self.value = value
    }
}

extension KeyValue {
    public static var protoName: String { "ttrpc.KeyValue" }
    public static var layout: UnsafeRawPointer { ttrpc__key_value__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__KeyValue.self)
        self.key = unpacker.string(c.pointee.key)
        self.value = unpacker.string(c.pointee.value)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Ttrpc__KeyValue.self)
        c.pointee.key = packer.string(self.key)
        c.pointee.value = packer.string(self.value)
    }
}
