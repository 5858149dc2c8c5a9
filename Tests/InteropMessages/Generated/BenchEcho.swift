// Written by Protos/generate.sh from bench/echo.proto. Do not edit.
// swift-format-ignore-file

internal import CInteropMessages
internal import CProtobufC
public import MessageRuntime

public struct Record: Message {
    public var id: Int64 = 0
    public var name: String = ""
    public var owner: String = ""
    public var region: String = ""
    public var values: [Int32] = []
    public var detail: Record.Detail? = nil
    public var blob: [UInt8] = []

    public init() {}

    public init(id: Int64 = 0, name: String = "", owner: String = "", region: String = "", values: [Int32] = [], detail: Record.Detail? = nil, blob: [UInt8] = []) {
        self.id = id
        self.name = name
        self.owner = owner
        self.region = region
        self.values = values
        self.detail = detail
        self.blob = blob
    }

    public struct Detail: Message {
        public var kind: Int32 = 0
        public var label: String = ""
        public var score: Double = 0

        public init() {}

        public init(kind: Int32 = 0, label: String = "", score: Double = 0) {
            self.kind = kind
            self.label = label
            self.score = score
        }
    }
}

extension Record {
    public static var protoName: String { "bench.Record" }
    public static var layout: UnsafeRawPointer { bench__record__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Bench__Record.self)
        self.id = c.pointee.id
        self.name = unpacker.string(c.pointee.name)
        self.owner = unpacker.string(c.pointee.owner)
        self.region = unpacker.string(c.pointee.region)
        self.values = unpacker.numbers(c.pointee.values, c.pointee.n_values)
        self.detail = unpacker.message(c.pointee.detail)
        self.blob = unpacker.bytes(c.pointee.blob)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Bench__Record.self)
        c.pointee.id = self.id
        c.pointee.name = packer.string(self.name)
        c.pointee.owner = packer.string(self.owner)
        c.pointee.region = packer.string(self.region)
        c.pointee.values = packer.numbers(self.values)
        c.pointee.n_values = self.values.count
        c.pointee.detail = packer.message(self.detail)
        c.pointee.blob = packer.bytes(self.blob)
    }
}

extension Record.Detail {
    public static var protoName: String { "bench.Record.Detail" }
    public static var layout: UnsafeRawPointer { bench__record__detail__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Bench__Record__Detail.self)
        self.kind = c.pointee.kind
        self.label = unpacker.string(c.pointee.label)
        self.score = c.pointee.score
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Bench__Record__Detail.self)
        c.pointee.kind = self.kind
        c.pointee.label = packer.string(self.label)
        c.pointee.score = self.score
    }
}
