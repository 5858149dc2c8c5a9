public import MessageRuntime
internal import WireMessages

/// Why a call failed, as it crosses the wire.
///
/// Callers decide on ``code`` and ``reason``, never on ``message``.
public struct RPCError: Error, Sendable, Hashable {
    /// What kind of failure it is.
    public var code: StatusCode
    /// A Chinese sentence for people.
    public var message: String
    /// Machine-readable details, an `ErrorInfo` among them when the failure has a reason.
    public var details: [StatusDetail]

    /// A failure as it came over the wire.
    public init(_ code: StatusCode, message: String, details: [StatusDetail] = []) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// A failure with a stable reason.
    ///
    /// - Parameters:
    ///   - reason: English, `UPPER_SNAKE_CASE`, never changed once published.
    ///   - message: a Chinese sentence for people.
    ///   - fields: the request fields it is about, each with a Chinese description.
    public init(_ code: StatusCode, reason: String, _ message: String, fields: [(String, String)] = []) {
        self.init(code, message: message, details: [StatusDetail(ErrorInfo(reason: reason, domain: Self.domain))])
        guard !fields.isEmpty else { return }
        let violations = fields.map { BadRequest.FieldViolation(field: $0.0, description: $0.1) }
        details.append(StatusDetail(BadRequest(fieldViolations: violations)))
    }

    /// A request that is wrong in one field.
    public static func invalidArgument(field: String, reason: String, _ message: String) -> RPCError {
        RPCError(.invalidArgument, reason: reason, message, fields: [(field, message)])
    }

    /// Who defines the reasons: `ErrorInfo.domain` of every failure made here.
    public static let domain = "skills.liaoning"

    /// The stable reason, when there is one.
    public var reason: String? {
        detail(ErrorInfo.self)?.reason
    }

    /// The first detail of that type.
    public func detail<M: Message>(_ type: M.Type = M.self) -> M? {
        for detail in details {
            if let message = detail.decode(as: M.self) { return message }
        }
        return nil
    }

    /// The same failure with one more detail.
    public func adding(_ detail: some Message) -> RPCError {
        var error = self
        error.details.append(StatusDetail(detail))
        return error
    }
}

extension RPCError: CustomStringConvertible {
    /// Code, reason and sentence in one line, for logs.
    public var description: String {
        "\(code.name)\(reason.map { " \($0)" } ?? ""): \(message)"
    }
}

/// A service's own error, which knows what it is on the wire.
///
/// A handler may throw one of these or an ``RPCError``; anything else is a defect and becomes `INTERNAL`. The observer is told the cause
/// of every `INTERNAL` and `DATA_LOSS`, whatever was thrown.
public protocol RPCErrorConvertible: Error {
    /// What the caller is told.
    var rpcError: RPCError { get }
}
