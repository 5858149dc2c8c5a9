internal import AwardsMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import TrainingRecordsMessages

/// Fetches from the services that own it what speaks for a nomination.
struct EvidenceSource: Sendable {
    /// What the other services know of a person.
    struct Found: Sendable {
        /// For example "王**".
        var maskedName: String
        /// The highest level of a valid certificate.
        var highestLevel: SkillLevel?
        /// Whether a published result brought a medal or a prize.
        var hasPrize: Bool
        /// For the record and for people.
        var evidence: [Evidence]
    }

    /// Rows of one person in one list beyond which a nomination is refused rather than decided on a part of them.
    private static let mostRows = 1_000
    /// Rows asked for at once.
    private static let pageSize: Int32 = 200

    private let people: TrainingRecordsContract.Clients
    private let evaluations: EvaluationContract.Clients
    private let competitions: CompetitionContract.Clients

    init(_ channels: PeerChannels) {
        people = TrainingRecordsContract.Clients(channels.trainingRecords)
        evaluations = EvaluationContract.Clients(channels.evaluation)
        competitions = CompetitionContract.Clients(channels.competition)
    }

    /// Asks all three at once; a nomination is decided on everything or not at all.
    ///
    /// - Throws: ``AwardsError/personNotFound(field:)``; `PEER_UNAVAILABLE` when one of them can't be asked; `TOO_MANY_ROWS`.
    func find(_ personID: String, _ call: Call) async throws -> Found {
        async let record = trainingRecord(personID, call)
        async let certificates = certificates(personID, call)
        async let results = results(personID, call)
        let (person, trainings) = try await record
        let valid = try await certificates.filter { $0.state == .valid }
        let reached = try await results
        return Found(
            maskedName: MaskedName.mask(person.name), highestLevel: valid.compactMap { SkillLevel($0.level) }.max(),
            hasPrize: reached.contains { $0.medal != .none && $0.medal != .unspecified },
            evidence: valid.map(Self.evidence) + reached.map(Self.evidence) + trainings.map(Self.evidence))
    }

    /// Refuses people who are not registered.
    ///
    /// - Parameter field: the field of the request that names them.
    /// - Throws: ``AwardsError/personNotFound(field:)``; `PEER_UNAVAILABLE`.
    func requirePerson(_ personID: String, in field: String, _ call: Call) async throws {
        let person = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await people.people.getPerson(GetPersonRequest(personID: personID), call.onward)
        }
        guard person != nil else { throw AwardsError.personNotFound(field: field) }
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
