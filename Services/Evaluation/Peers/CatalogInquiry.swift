internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground

/// What evaluation asks the catalog.
struct CatalogInquiry: Sendable {
    private let client: CatalogContract.Clients

    init(_ client: CatalogContract.Clients) {
        self.client = client
    }

    /// A registered organisation.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    func organisation(_ code: CreditCode, _ call: Call) async throws -> Organisation {
        try await PeerAnswer.of("catalog", missing: .organisation) { () async throws(RPCError) in
            try await client.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: code.text), call.onward)
        }
    }

    /// An occupation of the classification.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    func occupation(_ code: OccupationCode, _ call: Call) async throws -> Occupation {
        try await PeerAnswer.of("catalog", missing: .occupation) { () async throws(RPCError) in
            try await client.occupations.getOccupation(
                GetOccupationRequest(code: code.description), call.onward)
        }
    }

    /// What a level, or a school class, counts as elsewhere.
    func equivalences(_ request: ListEquivalencesRequest, _ call: Call) async throws -> [Equivalence] {
        try await PeerAnswer.of("catalog", missing: nil) { () async throws(RPCError) in
            try await client.equivalences.listEquivalences(request, call.onward).equivalences
        }
    }
}

/// Turns another service's failure into this one's.
enum PeerAnswer {
    /// The answer.
    ///
    /// `NOT_FOUND` is the caller's mistake where the caller named the record. What may pass goes on unchanged. Anything else would tell
    /// the caller something about a call it did not make, so it is a failure inside.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``, ``EvaluationError/peerFailed(_:_:)``, `RPCError`.
    static func of<Answer>(
        _ peer: String, missing: EvaluationError.Record?, _ ask: () async throws(RPCError) -> Answer
    ) async throws -> Answer {
        do {
            return try await ask()
        } catch {
            switch error.code {
            case .notFound:
                if let missing { throw EvaluationError.notFound(missing) }
                throw EvaluationError.peerFailed(peer, error)
            case .unavailable, .deadlineExceeded, .cancelled, .resourceExhausted: throw error
            default: throw EvaluationError.peerFailed(peer, error)
            }
        }
    }
}
