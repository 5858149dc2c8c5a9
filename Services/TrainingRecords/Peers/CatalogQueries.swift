internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import WireMessages

/// What is asked of the catalog, always before a write begins.
struct CatalogQueries: Sendable {
    let client: CatalogContract.Clients

    init(_ client: CatalogContract.Clients) { self.client = client }

    /// Whether the organisation is registered.
    func knows(organisation: CreditCode, _ call: Call) async throws -> Bool {
        try await exists {
            try await client.organisations.getOrganisation(.init(creditCode: organisation.text), call.onward)
        }
    }

    /// Whether the classification has the occupation.
    func knows(occupation: OccupationCode, _ call: Call) async throws -> Bool {
        try await exists {
            try await client.occupations.getOccupation(.init(code: occupation.description), call.onward)
        }
    }

    /// A project of a city's catalog.
    ///
    /// - Throws: ``TrainingRecordsError/projectNotFound``, ``TrainingRecordsError/catalogUnavailable``.
    func project(_ id: String, _ call: Call) async throws -> TrainingProject {
        let project = try await found {
            try await client.trainingProjects.getTrainingProject(.init(projectID: id), call.onward)
        }
        guard let project else { throw TrainingRecordsError.projectNotFound }
        return project
    }

    /// Whether the institution may run classes of the project in the city on the day.
    func admits(
        _ institution: CreditCode, to project: TrainingProject, in city: RegionCode, on day: CivilDay, _ call: Call
    ) async throws -> Bool {
        let request = GetInstitutionStatusRequest(
            regionCode: city.code, institutionCreditCode: institution.text, onDate: day.description,
            projectID: project.projectID)
        return try await found { try await client.institutions.getInstitutionStatus(request, call.onward) }?.admitted
            ?? false
    }

    /// Whether the occupation stands on the shortage list in force that day. Training without an occupation never does.
    func isInShortage(_ occupationCode: String, in city: RegionCode, on day: CivilDay, _ call: Call) async throws
        -> Bool
    {
        guard !occupationCode.isEmpty else { return false }
        let request = GetShortageStatusRequest(
            occupationCode: occupationCode, onDate: day.description, regionCode: city.code)
        return try await found { try await client.shortageLists.getShortageStatus(request, call.onward) }?.listed
            ?? false
    }

    private func exists(_ ask: () async throws -> some Sendable) async throws -> Bool {
        try await found(ask) != nil
    }

    /// The answer; nil for `NOT_FOUND`. What does not reach the catalog is this service's `UNAVAILABLE`.
    private func found<Answer: Sendable>(_ ask: () async throws -> Answer) async throws -> Answer? {
        do {
            return try await ask()
        } catch let error as RPCError {
            switch error.code {
            case .notFound: return nil
            case .unavailable, .resourceExhausted, .unauthenticated, .permissionDenied, .internal, .unknown,
                .unimplemented:
                throw TrainingRecordsError.catalogUnavailable
            default: throw error
            }
        }
    }
}
