internal import CompetitionMessages
internal import EvaluationMessages
internal import RPC
internal import Synchronization
internal import TrainingRecordsMessages
internal import TypeMessages

/// Answers for evaluation and competition what awards asks of them, a hundred rows a page at the most; and for the training records
/// where a name is wanted that these would not take.
final class StandInRecords: Sendable {
    private static let largestPage = 100

    private let certificates = Mutex<[String: [Certificate]]>([:])
    private let medals = Mutex<[String: Medal]>([:])
    private let tiers = Mutex<[String: CompetitionTier]>([:])
    private let names = Mutex<[String: String]>([:])

    /// Gives a person a valid certificate.
    func certify(_ person: String, _ level: Level = .senior, occupation: String = "焊工") {
        certificates.withLock { certificates in
            let number = "Y00002100000122400" + String(1001 + certificates[person, default: []].count)
            certificates[person, default: []].append(
                Certificate(
                    certificateNumber: number, personID: person, occupationName: occupation, level: level,
                    issuedOn: "2022-01-05", state: .valid))
        }
    }

    /// Gives a person a medal of a competition, the province's unless told otherwise.
    func decorate(_ person: String, _ medal: Medal, _ tier: CompetitionTier = .provincial) {
        medals.withLock { $0[person] = medal }
        tiers.withLock { $0[person] = tier }
    }

    /// Takes a person's certificates away.
    func strip(_ person: String) { certificates.withLock { $0[person] = nil } }

    /// Registers a person under a name.
    func name(_ person: String, _ name: String) { names.withLock { $0[person] = name } }

    private static func router() -> Router {
        Router(
            authenticator: FixedIdentity(Identity(subject: "awards", role: .service)),
            clock: .system(acceptingClientTime: true))
    }

    private static func page<Row>(_ rows: [Row], size: Int32, token: String) -> (rows: [Row], next: String) {
        let first = min(Int(token) ?? 0, rows.count)
        let next = min(first + min(Int(size), largestPage), rows.count)
        return (Array(rows[first..<next]), next < rows.count ? "\(next)" : "")
    }

    var evaluation: any Channel {
        var router = Self.router()
        router.register(
            CertificatesMethods.listCertificates,
            unary: { request, _ in
                let all = self.certificates.withLock { $0[request.personID, default: []] }
                let page = Self.page(all, size: request.pageSize, token: request.pageToken)
                return ListCertificatesResponse(certificates: page.rows, nextPageToken: page.next)
            })
        return InProcessChannel(router)
    }

    var competition: any Channel {
        var router = Self.router()
        router.register(
            ResultsMethods.listPersonResults,
            unary: { request, _ in
                guard let medal = self.medals.withLock({ $0[request.personID] }) else {
                    return ListPersonResultsResponse()
                }
                return ListPersonResultsResponse(results: [
                    PersonResult(
                        competitionName: "省赛", tier: self.tiers.withLock { $0[request.personID] ?? .provincial },
                        eventID: "evt_1", eventName: "焊接", rank: 1, medal: medal)
                ])
            })
        return InProcessChannel(router)
    }

    var trainingRecords: any Channel {
        var router = Self.router()
        router.register(
            TrainingRecordsMethods.getTrainingRecord,
            unary: { request, _ in
                guard let name = self.names.withLock({ $0[request.personID] }) else {
                    throw RPCError(.notFound, reason: "PERSON_NOT_FOUND", "没有登记这个人")
                }
                return TrainingRecord(person: Person(personID: request.personID, name: name, regionCode: "210102"))
            })
        router.register(
            EmploymentsMethods.getEmploymentHistory,
            unary: { request, _ in EmploymentHistory(personID: request.personID) })
        router.register(
            PeopleMethods.getPerson,
            unary: { request, _ in Person(personID: request.personID, name: "某某") })
        return InProcessChannel(router)
    }
}
