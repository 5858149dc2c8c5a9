public import RPC

/// What another service says to a question for a record.
public enum PeerAnswer<Value: Sendable>: Sendable {
    case found(Value)
    /// There is no such record.
    case notFound
}

/// Asks another service on behalf of a call, always before a write begins.
///
/// There is one way in which a service fails that has to ask another: what that one answers is the record, or that there is none; everything
/// else means that it cannot be asked.
public struct PeerInquiry: Sendable {
    /// Name of the process that is asked, for example `catalog`.
    public let process: String

    /// Questions to the process of that name.
    public init(_ process: String) { self.process = process }

    /// The record.
    ///
    /// - Throws: `UNAVAILABLE` `PEER_UNAVAILABLE` when it cannot be asked; `DEADLINE_EXCEEDED`, `CANCELLED` as the call itself.
    public func ask<Value: Sendable>(
        _ question: () async throws(RPCError) -> Value
    ) async throws(RPCError) -> PeerAnswer<Value> {
        do {
            return .found(try await question())
        } catch {
            switch error.code {
            case .notFound: return .notFound
            case .deadlineExceeded, .cancelled: throw error
            default: throw .peerUnavailable(process)
            }
        }
    }

    /// The record; nil when there is none.
    public func find<Value: Sendable>(
        _ question: () async throws(RPCError) -> Value
    ) async throws(RPCError) -> Value? {
        switch try await ask(question) {
        case .found(let value): value
        case .notFound: nil
        }
    }

    /// Every page of a list, one after the other.
    ///
    /// - Parameters:
    ///   - most: more rows than this are refused rather than cut.
    ///   - page: asks for the page of that token, and gives its rows and the token of the next one; empty when there is none.
    /// - Throws: as ``ask(_:)``; `RESOURCE_EXHAUSTED` `TOO_MANY_ROWS` beyond `most`.
    public func all<Row: Sendable>(
        atMost most: Int = 100_000,
        _ page: (_ token: String) async throws(RPCError) -> (rows: [Row], next: String)
    ) async throws(RPCError) -> [Row] {
        var rows: [Row] = []
        var token = ""
        repeat {
            let asked = token
            guard let answer = try await find({ () async throws(RPCError) in try await page(asked) }) else {
                return rows
            }
            rows += answer.rows
            token = answer.next
            guard rows.count <= most else {
                throw RPCError(.resourceExhausted, reason: "TOO_MANY_ROWS", "\(process) 的记录过多，无法一次取完")
            }
        } while !token.isEmpty
        return rows
    }
}

extension RPCError {
    /// `UNAVAILABLE` `PEER_UNAVAILABLE`: another service that has to be asked cannot be.
    public static func peerUnavailable(_ process: String) -> RPCError {
        RPCError(.unavailable, reason: "PEER_UNAVAILABLE", "服务 \(process) 暂不可用，请稍后重试")
    }

    /// `FAILED_PRECONDITION` `FIGURE_MISSING`: the policy book lacks a figure without which nothing can be decided.
    public static func figureMissing(_ keys: String...) -> RPCError {
        let named = keys.isEmpty ? "" : "：" + keys.joined(separator: "、")
        return RPCError(.failedPrecondition, reason: "FIGURE_MISSING", "政策指标缺少办理所需的标准\(named)")
    }
}
