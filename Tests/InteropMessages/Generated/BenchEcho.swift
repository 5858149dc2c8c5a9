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
        packer.reserve(47)
        c.pointee.id = self.id
        c.pointee.name = packer.string(self.name)
        c.pointee.owner = packer.string(self.owner)
        c.pointee.region = packer.string(self.region)
        c.pointee.values = packer.numbers(self.values)
        c.pointee.n_values = self.values.count
        c.pointee.detail = packer.message(self.detail)
        c.pointee.blob = packer.bytes(self.blob)
    }

    public func writeFields(_ json: inout JSONWriter) {
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("owner", self.owner)
        json.field("region", self.region)
        json.repeated("values", self.values)
        json.message("detail", self.detail)
        json.bytes("blob", self.blob)
    }

    public mutating func readField(_ name: String, _ json: inout JSONReader) throws(MessageError) -> Bool {
        switch name {
        case "id": try json.read(&self.id)
        case "name": try json.read(&self.name)
        case "owner": try json.read(&self.owner)
        case "region": try json.read(&self.region)
        case "values": try json.readRepeated(&self.values)
        case "detail": try json.readMessage(&self.detail)
        case "blob": try json.readBytes(&self.blob)
        default: return false
        }
        return true
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
        packer.reserve(26)
        c.pointee.kind = self.kind
        c.pointee.label = packer.string(self.label)
        c.pointee.score = self.score
    }

    public func writeFields(_ json: inout JSONWriter) {
        json.field("kind", self.kind)
        json.field("label", self.label)
        json.field("score", self.score)
    }

    public mutating func readField(_ name: String, _ json: inout JSONReader) throws(MessageError) -> Bool {
        switch name {
        case "kind": try json.read(&self.kind)
        case "label": try json.read(&self.label)
        case "score": try json.read(&self.score)
        default: return false
        }
        return true
    }
}
