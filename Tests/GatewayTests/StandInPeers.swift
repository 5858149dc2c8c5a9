internal import AwardsMessages
internal import CatalogMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Synchronization
internal import TrainingRecordsMessages

/// The five services, as far as the gateway asks them for a passport or a bulletin.
final class StandInPeers: Sendable {
    /// Rows that a service answers at once, whatever is asked for.
    static let pageSize = 2
    static let processes = ["catalog", "training-records", "evaluation", "competition", "awards"]

    /// Organisations of the region: a school where `p_1` learnt, and where `p_1` works.
    static let institution = "52210300MJ00000183"
    static let enterprise = "91210100MA0TE5T168"
    static let association = "12210000MB00000277"
    /// Where `p_1` worked; not registered.
    static let formerEmployer = "91210200000000019C"
    /// Who `p_1` is.
    static let name = "王小明"
    static let number = CitizenNumbers.number(1)

    private let down = Mutex<Set<String>>([])
    private let region: String
    private let counted: [CounterSum]

    /// - Parameters:
    ///   - region: where the one person there is, `p_1`, is registered.
    ///   - counted: what training-records counted; the others counted nothing.
    init(region: String = "210102", counted: [CounterSum] = []) {
        self.region = region
        self.counted = counted
    }

    /// Lets a service answer nothing from now on.
    func stop(_ process: String) { down.withLock { _ = $0.insert(process) } }

    var channels: [String: any Channel] {
        Dictionary(uniqueKeysWithValues: Self.processes.map { ($0, channel(to: $0)) })
    }

    private func channel(to process: String) -> any Channel {
        var router = Router(
            authenticator: FixedIdentity(Identity(subject: "gateway", role: .service)),
            clock: .system(acceptingClientTime: true))
        router.register(
            LedgerMethods.sumCounters,
            unary: { _, _ in
                try self.requireUp(process)
                return SumCountersResponse(sums: process == "training-records" ? self.counted : [])
            })
        router.register(
            TrainingRecordsMethods.getTrainingRecord,
            unary: { request, _ in
                try self.requireUp(process)
                guard request.personID == "p_1" else { throw RPCError(.notFound, reason: "PERSON_NOT_FOUND", "没有") }
                return TrainingRecord(
                    person: Person(personID: "p_1", regionCode: self.region),
                    trainings: [TrainingRecordEntry(institutionCreditCode: Self.institution)])
            })
        router.register(
            PeopleMethods.getPersonProfile,
            unary: { request, _ in
                try self.requireUp(process)
                guard request.personID == "p_1" else { throw RPCError(.notFound, reason: "PERSON_NOT_FOUND", "没有") }
                return PersonProfile(
                    personID: "p_1", regionCode: self.region,
                    employments: [
                        Employment(employerCreditCode: Self.enterprise, beginsOn: "2020-01-01"),
                        Employment(
                            employerCreditCode: Self.formerEmployer, beginsOn: "2019-01-01", endsOn: "2019-12-31"),
                    ])
            })
        router.register(
            PeopleMethods.matchPerson,
            unary: { request, _ in
                try self.requireUp(process)
                let matches =
                    request.personID == "p_1" && request.name == Self.name && request.citizenNumber == Self.number
                return PersonMatch(matches: matches, nameMatches: matches, numberMatches: matches)
            })
        router.register(
            OrganisationsMethods.getOrganisation,
            unary: { request, _ in
                try self.requireUp(process)
                let roles: [String: [OrganisationRole]] = [
                    Self.institution: [.technicalSchool], Self.enterprise: [.enterprise, .evaluationOrganisation],
                    Self.association: [.industryAssociation],
                ]
                guard let roles = roles[request.creditCode] else {
                    throw RPCError(.notFound, reason: "ORGANISATION_NOT_FOUND", "没有")
                }
                return Organisation(creditCode: request.creditCode, regionCode: self.region, roles: roles)
            })
        router.register(
            CertificatesMethods.listCertificates,
            unary: { request, _ in
                try self.requireUp(process)
                let (numbers, next) = Self.page(of: 5, request.pageToken)
                return ListCertificatesResponse(
                    certificates: numbers.map { Certificate(certificateNumber: "c_\($0)") }, nextPageToken: next)
            })
        router.register(
            PersonEquivalencesMethods.getEquivalences,
            unary: { _, _ in
                try self.requireUp(process)
                return HolderEquivalences(equivalences: [HolderEquivalence()])
            })
        router.register(
            ResultsMethods.listPersonResults,
            unary: { request, _ in
                try self.requireUp(process)
                let (numbers, next) = Self.page(of: 4, request.pageToken)
                return ListPersonResultsResponse(
                    results: numbers.map { PersonResult(competitionID: "k_\($0)") }, nextPageToken: next)
            })
        router.register(
            HonoursMethods.listPersonHonours,
            unary: { request, _ in
                try self.requireUp(process)
                let (numbers, next) = Self.page(of: 3, request.pageToken)
                return ListPersonHonoursResponse(
                    honours: numbers.map { Honour(honourID: "h_\($0)") }, nextPageToken: next)
            })
        return InProcessChannel(router)
    }

    private func requireUp(_ process: String) throws(RPCError) {
        if down.withLock({ $0.contains(process) }) { throw .peerUnreachable("stopped") }
    }

    /// The numbers of a page's rows, and the token of the next one.
    private static func page(of count: Int, _ token: String) -> (numbers: Range<Int>, next: String) {
        let first = Int(token) ?? 0
        let end = min(first + pageSize, count)
        return (first..<end, end < count ? "\(end)" : "")
    }
}
