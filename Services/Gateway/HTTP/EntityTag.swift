internal import Crypto
internal import NIOCore
internal import NIOHTTP1

/// What tells one state of a resource from another: a hash of its bytes.
///
/// - Source: RFC 9110, 8.8.3 and 13.1.2.
enum EntityTag {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        let digest = SHA256.hash(data: Array(bytes)).prefix(12)
        return "\"\(digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())\""
    }
}

extension EdgeRequest {
    /// Whether the client has what carries that tag. Tags are compared without their weakness.
    func has(_ tag: String) -> Bool {
        headers["if-none-match"].contains { header in
            header.split(separator: ",").contains { part in
                let text = part.filter { $0 != " " }
                return text == "*" || (text.hasPrefix("W/") ? String(text.dropFirst(2)) : text) == tag
            }
        }
    }
}

extension EdgeAnswer {
    /// The answer of a read with its tag; `304` for a client that has it.
    ///
    /// - Parameter isPublic: whether browsers may keep it, to ask whether it is still so.
    func tagged(for request: EdgeRequest, isPublic: Bool) -> EdgeAnswer {
        guard status == .ok, case .whole(let bytes) = body else { return self }
        var answer = self
        let tag = EntityTag.of(bytes.readableBytesView)
        answer.headers.replaceOrAdd(name: "etag", value: tag)
        if isPublic { answer.headers.replaceOrAdd(name: "cache-control", value: "no-cache") }
        guard request.has(tag) else { return answer }
        answer.status = .notModified
        answer.body = .whole(ByteBuffer())
        return answer
    }
}
