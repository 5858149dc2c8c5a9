internal import Ledger
internal import Requests
public import RPC
public import Testing

/// Expects a call to be refused with that code and reason, and returns the refusal.
@discardableResult
public func expectRefusal<Answer>(
    _ code: StatusCode, _ reason: String? = nil, field: String? = nil, fields: [String]? = nil,
    refusals: [String]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Answer
) async -> RPCError? {
    do {
        let answer = try await call()
        Issue.record("answered \(answer) instead of \(code.name) \(reason ?? "")", sourceLocation: sourceLocation)
        return nil
    } catch let error as RPCError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
        if let reason { #expect(error.reason == reason, "\(error)", sourceLocation: sourceLocation) }
        if let field { #expect(error.violatedFields.contains(field), "\(error)", sourceLocation: sourceLocation) }
        if let fields { #expect(error.violatedFields == fields, "\(error)", sourceLocation: sourceLocation) }
        if let refusals { #expect(error.refusalReasons == refusals, "\(error)", sourceLocation: sourceLocation) }
        return error
    } catch {
        Issue.record("failed with \(error) instead of \(code.name) \(reason ?? "")", sourceLocation: sourceLocation)
        return nil
    }
}
