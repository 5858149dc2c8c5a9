internal import EveryContract
internal import FoundationEssentials
internal import MessageRuntime
internal import RPC

/// How messages are written on a connection of the Connect protocol.
enum ConnectCodec: String, Sendable {
    case proto, json

    /// The request in its packing.
    func packed<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws(RPCError) -> [UInt8] {
        if self == .proto { return bytes }
        do {
            return try M(json: bytes).packed()
        } catch { throw .invalidArgument(field: error.field, reason: error.kind.rawValue, error.sentence) }
    }

    /// The answer from its packing.
    func written<M: Message>(_ type: M.Type, _ packed: [UInt8]) throws(RPCError) -> [UInt8] {
        if self == .proto { return packed }
        guard let message = try? M(packed: packed) else { throw .internalError }
        return message.jsonBytes(types: EveryContract.types)
    }
}

/// Compression of what clients send.
enum ConnectEncoding: String, Sendable {
    case identity, gzip

    /// - Throws: `UNIMPLEMENTED` `ENCODING_UNKNOWN`.
    init(header: String?) throws(RPCError) {
        guard let known = ConnectEncoding(rawValue: header?.lowercased() ?? "identity") else {
            throw RPCError(.unimplemented, reason: "ENCODING_UNKNOWN", "不支持该压缩方式，支持 gzip 和 identity")
        }
        self = known
    }

    /// What was compressed. Nothing stays nothing, whatever its encoding.
    func unpacked(_ bytes: [UInt8], limit: Int) throws(RPCError) -> [UInt8] {
        guard self == .gzip, !bytes.isEmpty else { return bytes }
        do throws(Inflate.Failure) { return try Inflate.gzip(bytes, limit: limit) } catch {
            switch error {
            case .malformed: throw RPCError(.invalidArgument, reason: "ENCODING_MALFORMED", "压缩的正文无法解开")
            case .tooLarge: throw .messageTooLarge(limit: limit)
            }
        }
    }
}

/// The frame of a message in a stream of the Connect protocol: flags, length, bytes.
enum ConnectEnvelope {
    private static let compressed: UInt8 = 1
    private static let end: UInt8 = 2

    static func message(_ bytes: [UInt8]) -> [UInt8] { envelope(0, bytes) }

    /// The last of a stream's answers, which says how it ended.
    static func end(_ error: RPCError?) -> [UInt8] {
        let json = error.map { Array("{\"error\":".utf8) + ConnectError.json($0) + Array("}".utf8) }
        return envelope(end, json ?? Array("{}".utf8))
    }

    /// The one message of a request.
    static func onlyMessage(in bytes: [UInt8], _ encoding: ConnectEncoding, limit: Int) throws(RPCError) -> [UInt8] {
        guard bytes.count >= 5 else { throw notOne }
        let length = bytes[1..<5].reduce(0) { $0 << 8 | Int($1) }
        guard length <= limit else { throw .messageTooLarge(limit: limit) }
        guard bytes.count == 5 + length else { throw bytes.count > 5 + length ? notOne : .malformedRequest }
        let message = Array(bytes[5...])
        guard bytes[0] & compressed != 0 else { return message }
        guard encoding != .identity else {
            throw RPCError(.internal, reason: "ENCODING_MALFORMED", "消息标为压缩，但未声明压缩方式")
        }
        return try encoding.unpacked(message, limit: limit)
    }

    private static var notOne: RPCError {
        RPCError(.unimplemented, reason: "STREAM_VIOLATION", "该方法恰好接受一条请求消息")
    }

    private static func envelope(_ flags: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        let length = UInt32(bytes.count)
        return [flags] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> UInt32($0)) } + bytes
    }
}

/// A refusal as the Connect protocol writes it.
enum ConnectError {
    /// `{"code", "message", "details"}`.
    static func json(_ error: RPCError) -> [UInt8] {
        let code = error.code == .cancelled ? "canceled" : error.code.name.lowercased()
        var json = "{\"code\":\"\(code)\""
        if !error.message.isEmpty { json += ",\"message\":\(quoted(error.message))" }
        let details = error.details.map { detail in
            let type = detail.typeURL.split(separator: "/").last.map(String.init) ?? ""
            let value = Data(detail.bytes).base64EncodedString().filter { $0 != "=" }
            return "{\"type\":\(quoted(type)),\"value\":\"\(value)\"}"
        }
        if !details.isEmpty { json += ",\"details\":[\(details.joined(separator: ","))]" }
        return Array((json + "}").utf8)
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
