internal import AwardsMessages
internal import CatalogMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import TrainingRecordsMessages

/// Fetches from the services that own it what speaks for a nomination.
struct EvidenceSource: Sendable {
    /// What is nominated.
    struct Subject: Sendable {
        /// Who is nominated, or leads the project; empty for an organisation.
        var person: String
        /// The organisation, or whose project it is; empty for a person.
        var creditCode: String
        var title: String
    }

    /// What the other services know of it.
    struct Found: Sendable {
        /// For example "王**"; an organisation's name, and a project's title after it.
        var maskedName: String
        /// What rules ask for, without the honours of the register.
        var record: NominationEligibility.Record
        /// Current employers, and the organisation itself.
        var affiliations: Set<String>
        /// Where the person is registered and works, and where the organisation is.
        var regions: Set<RegionCode>
        /// For the record and for people.
        var evidence: [Evidence]
    }

    /// Rows of one person in one list beyond which a nomination is refused rather than decided on a part of them.
    private static let mostRows = 1_000
    /// Rows asked for at once.
    private static let pageSize: Int32 = 200

    private let catalog: CatalogContract.Clients
    private let people: TrainingRecordsContract.Clients
    private let evaluations: EvaluationContract.Clients
    private let competitions: CompetitionContract.Clients

    init(_ channels: PeerChannels) {
        catalog = CatalogContract.Clients(channels.catalog)
        people = TrainingRecordsContract.Clients(channels.trainingRecords)
        evaluations = EvaluationContract.Clients(channels.evaluation)
        competitions = CompetitionContract.Clients(channels.competition)
    }

    /// Asks all at once; a nomination is decided on everything or not at all.
    ///
    /// - Throws: ``AwardsError/personNotFound(field:)``, ``AwardsError/organisationNotFound``; `PEER_UNAVAILABLE` when one of them can't be
    ///   asked; `TOO_MANY_ROWS`.
    func find(_ subject: Subject, _ call: Call) async throws -> Found {
        var found = Found(maskedName: "", record: .init(), affiliations: [], regions: [], evidence: [])
        if !subject.person.isEmpty {
            found = try await findPerson(subject.person, call)
        }
        guard !subject.creditCode.isEmpty else { return found }
        guard let organisation = try await organisation(subject.creditCode, call) else {
            throw AwardsError.organisationNotFound
        }
        found.maskedName = organisation.name + (subject.title.isEmpty ? "" : " " + subject.title)
        found.record.organisationParts = Set(organisation.roles.map { $0.word("ORGANISATION_ROLE_") })
        found.affiliations.insert(subject.creditCode)
        if let region = RegionCode(organisation.regionCode) { found.regions.insert(region) }
        return found
    }

    /// Refuses people who are not registered.
    ///
    /// - Parameter field: the field of the request that names them.
    /// - Throws: ``AwardsError/personNotFound(field:)``; `PEER_UNAVAILABLE`.
    func requirePerson(_ personID: String, in field: String, _ call: Call) async throws {
        guard try await isRegistered(personID, call) else { throw AwardsError.personNotFound(field: field) }
    }

    /// Whether a person is registered.
    func isRegistered(_ personID: String, _ call: Call) async throws -> Bool {
        try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.people.getPerson(GetPersonRequest(personID: personID), call.onward)
        } != nil
    }

    /// Whether a person is a student of a school on the day, by the school register. Schoolings name their school, so its name is what counts.
    func isStudent(_ personID: String, of school: String, _ call: Call) async throws -> Bool {
        guard let named = try await organisation(school, call) else { return false }
        let parts = Set(named.roles.map { $0.word("ORGANISATION_ROLE_") })
        guard !parts.isDisjoint(with: NominationEligibility.schools) else { return false }
        let profile = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.people.getPersonProfile(.init(personID: personID), call.onward)
        }
        return profile?.schoolings.contains { schooling in
            schooling.schoolName == named.name && (CivilDay(schooling.graduatesOn).map { $0 >= call.day } ?? false)
        } ?? false
    }

    // MARK: Persons

    /// What is known of a person.
    func findPerson(_ personID: String, _ call: Call) async throws -> Found {
        async let record = trainingRecord(personID, call)
        async let certificates = certificates(personID, call)
        async let results = results(personID, call)
        async let employers = employers(personID, call)
        let (person, trainings) = try await record
        let valid = try await certificates.filter { $0.state == .valid }
        let reached = try await results
        let employed = try await employers
        let evidence = valid.map(Self.evidence) + reached.map(Self.evidence) + trainings.map(Self.evidence)
        let parts = Set(employed.values.flatMap(\.roles).map { $0.word("ORGANISATION_ROLE_") })
        let codes = employed.values.map(\.regionCode) + [person.regionCode]
        return Found(
            maskedName: MaskedName.mask(person.name),
            record: NominationEligibility.Record(
                highestLevel: valid.compactMap { SkillLevel($0.level) }.max(),
                hasPrize: reached.contains(where: Self.isPrize),
                evidence: Set(evidence.map { $0.kind.word("EVIDENCE_KIND_") }),
                isAtSchool: !parts.isDisjoint(with: NominationEligibility.schools)),
            affiliations: Set(employed.keys), regions: Set(codes.compactMap { RegionCode($0) }), evidence: evidence)
    }

    private static func isPrize(_ result: PersonResult) -> Bool {
        guard result.medal != .none, result.medal != .unspecified,
            let tier = PyramidTier(rawValue: result.tier.word("COMPETITION_TIER_"))
        else { return false }
        return NominationEligibility.provingTiers.contains(tier)
    }

    private func organisation(_ creditCode: String, _ call: Call) async throws -> Organisation? {
        try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.organisations.getOrganisation(.init(creditCode: creditCode), call.onward)
        }
    }

    /// Where the person works now, by credit code. An employer that the catalog lost is left out.
    private func employers(_ personID: String, _ call: Call) async throws -> [String: Organisation] {
        let history = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.employments.getEmploymentHistory(.init(personID: personID), call.onward)
        }
        let current = (history?.employments ?? []).filter { employment in
            CivilDay(employment.endsOn).map { $0 >= call.day } ?? employment.endsOn.isEmpty
        }
        var employers: [String: Organisation] = [:]
        for code in Set(current.map(\.employerCreditCode)).sorted() {
            employers[code] = try await organisation(code, call)
        }
        return employers
    }

    private func trainingRecord(
        _ personID: String, _ call: Call
    ) async throws -> (person: Person, completed: [TrainingRecordEntry]) {
        let record = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.trainingRecords.getTrainingRecord(
                GetTrainingRecordRequest(personID: personID), call.onward)
        }
        guard let record, let person = record.person else { throw AwardsError.personNotFound(field: "person_id") }
        return (person, record.trainings.filter { $0.state == .completed })
    }

    private func certificates(_ personID: String, _ call: Call) async throws -> [Certificate] {
        try await PeerInquiry("evaluation").all(atMost: Self.mostRows) { token async throws(RPCError) in
            let page = try await evaluations.certificates.listCertificates(
                ListCertificatesRequest(personID: personID, pageSize: Self.pageSize, pageToken: token), call.onward)
            return (page.certificates, page.nextPageToken)
        }
    }

    private func results(_ personID: String, _ call: Call) async throws -> [PersonResult] {
        try await PeerInquiry("competition").all(atMost: Self.mostRows) { token async throws(RPCError) in
            let page = try await competitions.results.listPersonResults(
                ListPersonResultsRequest(personID: personID, pageSize: Self.pageSize, pageToken: token), call.onward)
            return (page.results, page.nextPageToken)
        }
    }

    private static func evidence(_ certificate: Certificate) -> Evidence {
        let level = SkillLevel(certificate.level)?.name ?? ""
        return Evidence(
            kind: .certificate, recordID: certificate.certificateNumber,
            summary: "\(certificate.occupationName) \(level)，\(certificate.issuedOn) 核发")
    }

    private static func evidence(_ result: PersonResult) -> Evidence {
        Evidence(
            kind: .competitionResult, recordID: result.eventID,
            summary: "\(result.competitionName) \(result.eventName) 第\(result.rank)名")
    }

    private static func evidence(_ training: TrainingRecordEntry) -> Evidence {
        Evidence(
            kind: .training, recordID: training.enrolmentID, summary: "\(training.title)，\(training.completedOn) 结业")
    }
}
