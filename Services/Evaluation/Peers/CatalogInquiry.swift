internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground

/// What evaluation asks the catalog.
struct CatalogInquiry: Sendable {
    private let client: CatalogContract.Clients
    private let inquiry = PeerInquiry("catalog")

    init(_ client: CatalogContract.Clients) {
        self.client = client
    }

    /// A registered organisation.
    ///
    /// - Throws: ``EvaluationError/organisationNotFound``, `PEER_UNAVAILABLE`.
    func organisation(_ code: CreditCode, _ call: Call) async throws -> Organisation {
        let found = try await inquiry.find { () async throws(RPCError) in
            try await client.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: code.text), call.onward)
        }
        guard let found else { throw EvaluationError.organisationNotFound }
        return found
    }

    /// Whether a chain leader may evaluate the workers of a firm today: both belong to a chain that it leads.
    ///
    /// - Throws: `PEER_UNAVAILABLE`.
    func mayEvaluate(_ leader: CreditCode, workersOf firm: CreditCode, _ call: Call) async throws -> Bool {
        let rights = try await inquiry.find { () async throws(RPCError) in
            try await client.industryChains.checkChainRights(
                CheckChainRightsRequest(
                    leaderCreditCode: leader.text, firmCreditCode: firm.text, onDate: "\(call.day)"), call.onward)
        }
        return rights?.mayEvaluate ?? false
    }

    /// An occupation of the classification.
    ///
    /// - Throws: ``EvaluationError/occupationNotFound``, `PEER_UNAVAILABLE`.
    func occupation(_ code: OccupationCode, _ call: Call) async throws -> Occupation {
        let found = try await inquiry.find { () async throws(RPCError) in
            try await client.occupations.getOccupation(
                GetOccupationRequest(code: code.description), call.onward)
        }
        guard let found else { throw EvaluationError.occupationNotFound }
        return found
    }

    /// What a level, or a school class, counts as elsewhere. The catalog answers all of them at once.
    ///
    /// - Throws: `PEER_UNAVAILABLE`.
    func equivalences(_ request: ListEquivalencesRequest, _ call: Call) async throws -> [Equivalence] {
        let found = try await inquiry.find { () async throws(RPCError) in
            try await client.equivalences.listEquivalences(request, call.onward).equivalences
        }
        guard let found else { throw RPCError.peerUnavailable(inquiry.process) }
        return found
    }
}
