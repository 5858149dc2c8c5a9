internal import Ledger
internal import Requests
internal import AwardsMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground

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
    /// - Throws: `PERSON_NOT_FOUND`; `UNAVAILABLE` when one of them can't be asked.
    func find(_ personID: String, _ call: Call) async throws -> Found {
        async let record = trainingRecord(personID, call)
        async let certificates = evaluations.certificates.listCertificates(
            ListCertificatesRequest(personID: personID, pageSize: 200), call.onward)
        async let results = competitions.results.listPersonResults(
            ListPersonResultsRequest(personID: personID, pageSize: 200), call.onward)
        let (person, trainings) = try await record
        let valid = try await certificates.certificates.filter { $0.state == .valid }
        let reached = try await results.results
        return Found(
            maskedName: Self.masked(person.name), highestLevel: valid.compactMap { SkillLevel($0.level) }.max(),
            hasPrize: reached.contains { $0.medal != .none && $0.medal != .unspecified },
            evidence: valid.map(Self.evidence) + reached.map(Self.evidence) + trainings.map(Self.evidence))
    }

    /// Refuses people who are not registered.
    func requirePerson(_ personID: String, _ call: Call) async throws {
        do {
            _ = try await people.people.getPerson(GetPersonRequest(personID: personID), call.onward)
        } catch {
            if error.code == .notFound { throw AwardsError.personNotFound }
            throw error
        }
    }

    private func trainingRecord(
        _ personID: String, _ call: Call
    ) async throws -> (person: Person, completed: [TrainingRecordEntry]) {
        let record: TrainingRecord
        do {
            record = try await people.trainingRecords.getTrainingRecord(
                GetTrainingRecordRequest(personID: personID), call.onward)
        } catch {
            if error.code == .notFound { throw AwardsError.personNotFound }
            throw error
        }
        guard let person = record.person else { throw AwardsError.personNotFound }
        return (person, record.trainings.filter { $0.state == .completed })
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

    /// The family name, and a star for every further character.
    private static func masked(_ name: String) -> String {
        String(name.prefix(1)) + String(repeating: "*", count: max(0, name.count - 1))
    }
}
