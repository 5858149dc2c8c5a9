internal import CatalogMessages
internal import Requests
internal import RPC
internal import Ground
internal import Rules
internal import WireMessages

/// What is asked of the catalog, always before a write begins. All of it throws `UNAVAILABLE` `PEER_UNAVAILABLE` when it cannot be asked.
struct CatalogQueries: Sendable {
    private static let catalog = PeerInquiry("catalog")

    let client: CatalogContract.Clients

    init(_ client: CatalogContract.Clients) { self.client = client }

    /// Whether the organisation is registered.
    func knows(organisation: CreditCode, _ call: Call) async throws -> Bool {
        try await Self.catalog.find { () async throws(RPCError) in
            try await client.organisations.getOrganisation(.init(creditCode: organisation.text), call.onward)
        } != nil
    }

    /// Whether the organisation is an enterprise; nil when it is not registered.
    func isEnterprise(_ organisation: CreditCode, _ call: Call) async throws -> Bool? {
        try await roles(of: organisation, call).map(Self.areOfEnterprise)
    }

    /// The parts an organisation plays; nil when it is not registered.
    func roles(of organisation: CreditCode, _ call: Call) async throws -> [OrganisationRole]? {
        try await Self.catalog.find { () async throws(RPCError) in
            try await client.organisations.getOrganisation(.init(creditCode: organisation.text), call.onward)
        }?.roles
    }

    /// Whether roles are those of an enterprise.
    static func areOfEnterprise(_ roles: [OrganisationRole]) -> Bool { roles.contains(where: enterpriseRoles.contains) }

    /// The roles that only an enterprise plays.
    private static let enterpriseRoles: Set<OrganisationRole> = [
        .enterprise, .chainLeader, .leadingEnterprise, .specialisedEnterprise,
    ]

    /// Whether an occupation carries the mark of a programme that trains only in such.
    func marks(_ occupationCode: String, for programme: Programme, _ call: Call) async throws -> Bool {
        let tags: Set<OccupationTag> = programme == .care ? [.care] : [.digital, .ai]
        let occupation = try await Self.catalog.find { () async throws(RPCError) in
            try await client.occupations.getOccupation(.init(code: occupationCode), call.onward)
        }
        return occupation?.tags.contains { tags.contains($0) } ?? false
    }

    /// Whether the classification has the occupation.
    func knows(occupation: OccupationCode, _ call: Call) async throws -> Bool {
        try await Self.catalog.find { () async throws(RPCError) in
            try await client.occupations.getOccupation(.init(code: occupation.description), call.onward)
        } != nil
    }

    /// A project of a city's catalog.
    ///
    /// - Throws: ``TrainingRecordsError/projectNotFound``, ``TrainingRecordsError/inconsistent(_:)``.
    func project(_ id: String, _ call: Call) async throws -> CatalogProject {
        let answer = try await Self.catalog.find { () async throws(RPCError) in
            try await client.trainingProjects.getTrainingProject(.init(projectID: id), call.onward)
        }
        guard let answer else { throw TrainingRecordsError.projectNotFound }
        guard let project = CatalogProject(answer) else {
            throw TrainingRecordsError.inconsistent("the catalog's project \(answer.projectID) cannot be read")
        }
        return project
    }

    /// Whether the institution may run classes of the project in the city on the day.
    func admits(
        _ institution: CreditCode, to projectID: String, in city: RegionCode, on day: CivilDay, _ call: Call
    ) async throws -> Bool {
        let request = GetInstitutionStatusRequest(
            regionCode: city.code, institutionCreditCode: institution.text, onDate: day.description,
            projectID: projectID)
        let status = try await Self.catalog.find { () async throws(RPCError) in
            try await client.institutions.getInstitutionStatus(request, call.onward)
        }
        return status?.admitted ?? false
    }

    /// Credit codes of the institutions of the city's catalog that may teach an occupation on the day, in order.
    func institutions(
        teaching occupation: OccupationCode, in city: RegionCode, on day: CivilDay, _ call: Call
    ) async throws -> [String] {
        let admissions = try await Self.catalog.all { (token) async throws(RPCError) in
            let answer = try await client.institutions.listInstitutions(
                ListInstitutionsRequest(
                    regionCode: city.code, onDate: day.description, pageSize: 200, pageToken: token), call.onward)
            return (answer.admissions, answer.nextPageToken)
        }
        let code = occupation.description
        let teaching = admissions.filter { admission in
            admission.occupationCodes.isEmpty
                || admission.occupationCodes.contains { code == $0 || code.hasPrefix("\($0)-") }
        }
        return Set(teaching.map(\.institutionCreditCode)).sorted()
    }

    /// A job post of an enterprise that is open on a day; nil when it has none of that id.
    func openPost(
        _ id: String, of enterprise: CreditCode, on day: CivilDay, _ call: Call
    ) async throws -> JobPost? {
        try await Self.catalog.all { (token) async throws(RPCError) in
            let answer = try await client.jobPosts.listJobPosts(
                ListJobPostsRequest(
                    enterpriseCreditCode: enterprise.text, onDate: day.description, pageSize: 200, pageToken: token),
                call.onward)
            return (answer.posts, answer.nextPageToken)
        }.first { $0.postID == id }
    }

    /// Whether the occupation stands on the shortage list in force that day. Training without an occupation never does.
    func isInShortage(
        _ occupationCode: String, in city: RegionCode, on day: CivilDay, _ call: Call
    ) async throws -> Bool {
        guard !occupationCode.isEmpty else { return false }
        let request = GetShortageStatusRequest(
            occupationCode: occupationCode, onDate: day.description, regionCode: city.code)
        let status = try await Self.catalog.find { () async throws(RPCError) in
            try await client.shortageLists.getShortageStatus(request, call.onward)
        }
        return status?.listed ?? false
    }
}
