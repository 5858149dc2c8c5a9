/// What a server must send: one frame, or one of several.
public indirect enum Reply: Sendable {
    /// A response without a status, with that message.
    case answer(UInt32, [UInt8])
    /// A response without a status, whatever it carries.
    case success(UInt32)
    /// A response without a status, with a message of so many bytes.
    case sized(UInt32, Int)
    /// A response with that status and, from a server of this project, that reason in a `google.rpc.ErrorInfo`.
    case refusal(UInt32, Status, String)
    /// A response with any status but OK.
    case refused(UInt32)
    /// A message of a stream.
    case data(UInt32, [UInt8])
    /// The end of the server's side of a stream.
    case end(UInt32)
    /// Any one of those.
    case either([Reply])

    /// Why `frame` is not this; nil when it is.
    func mismatch(_ frame: Frame, _ profile: Profile) -> String? {
        switch self {
        case .answer(let id, let message):
            return Response.mismatch(frame, id) { response in
                guard response.code == 0 else { return "is refused with \(response.summary)" }
                return Fields.same(response.payload, message) ? nil : "carries another message"
            }
        case .success(let id):
            return Response.mismatch(frame, id) { $0.code == 0 ? nil : "is refused with \($0.summary)" }
        case .sized(let id, let count):
            return Response.mismatch(frame, id) { response in
                guard response.code == 0 else { return "is refused with \(response.summary)" }
                return response.payload.count == count ? nil : "carries \(response.payload.count) bytes"
            }
        case .refusal(let id, let status, let reason):
            return Response.mismatch(frame, id) { response in
                guard response.code == status.rawValue else { return "has \(response.summary)" }
                if profile == .ttrpc { return nil }
                guard response.reason == reason else { return "has the reason \(response.reason ?? "none")" }
                return response.message.isEmpty ? "has no sentence" : nil
            }
        case .refused(let id): return Response.mismatch(frame, id) { $0.code == 0 ? "is a success" : nil }
        case .data(let id, let message):
            guard frame.id == id, frame.kind == 3 else { return "is another frame" }
            guard frame.flags == 0 else { return "has flags" }
            return Fields.same(frame.data, message) ? nil : "carries another message"
        case .end(let id):
            return frame == Frame.end(id) ? nil : "is another frame"
        case .either(let replies):
            let mismatches = replies.map { $0.mismatch(frame, profile) }
            return mismatches.contains(nil) ? nil : mismatches.compactMap(\.self).joined(separator: ", or ")
        }
    }
}

extension Reply: CustomStringConvertible {
    /// One short phrase.
    public var description: String {
        switch self {
        case .answer(let id, let message): "answer \(id)\(message.isEmpty ? "" : ", \(message.count) B")"
        case .success(let id): "any answer \(id)"
        case .sized(let id, let count): "any answer \(id), \(count) B"
        case .refusal(let id, let status, let reason): "refusal \(id) \(status) \(reason)"
        case .refused(let id): "any refusal \(id)"
        case .data(let id, let message): "data \(id)\(message.isEmpty ? "" : ", \(message.count) B")"
        case .end(let id): "end \(id)"
        case .either(let replies): replies.map(\.description).joined(separator: " or ")
        }
    }
}

/// gRPC's codes that the cases name.
public enum Status: UInt64, Sendable {
    case unknown = 2
    case invalidArgument = 3
    case deadlineExceeded = 4
    case resourceExhausted = 8
    case unimplemented = 12
    case internalError = 13
    case unauthenticated = 16
}

/// ttrpc's `Response`, read field by field.
struct Response {
    var code: UInt64 = 0
    var message = ""
    /// Of the `google.rpc.ErrorInfo` among the details.
    var reason: String?
    var payload: [UInt8] = []

    var summary: String { "code \(code) \(reason ?? "") \(message)" }

    /// Nil when the frame is no response or does not decode.
    init?(_ frame: Frame) {
        guard frame.kind == 2, let fields = Fields.parse(frame.data[...]) else { return nil }
        for field in fields {
            switch (field.number, field.wireType) {
            case (1, 2):
                guard let status = Fields.parse(field.value), read(status: status) else { return nil }
            case (2, 2): payload = Array(field.value)
            default: break
            }
        }
    }

    private mutating func read(status: [Fields.Field]) -> Bool {
        for field in status {
            switch (field.number, field.wireType) {
            case (1, 0): code = field.integer
            case (2, 2):
                guard let text = String(validating: field.value, as: UTF8.self) else { return false }
                message = text
            case (3, 2):
                guard let detail = Fields.parse(field.value) else { return false }
                let type = detail.first { $0.number == 1 }.map { String(decoding: $0.value, as: UTF8.self) }
                guard type == "type.googleapis.com/google.rpc.ErrorInfo" else { continue }
                let info = detail.first { $0.number == 2 }.flatMap { Fields.parse($0.value) } ?? []
                reason = info.first { $0.number == 1 }.map { String(decoding: $0.value, as: UTF8.self) }
            default: break
            }
        }
        return true
    }

    static func mismatch(_ frame: Frame, _ id: UInt32, _ check: (Response) -> String?) -> String? {
        guard frame.id == id, let response = Response(frame) else { return "is another frame, or no response" }
        return frame.flags == 0 ? check(response) : "has flags"
    }
}
