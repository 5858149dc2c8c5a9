internal import Casework
internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Serving
internal import ServiceTesting
internal import Storage
internal import Testing

/// The smallest kind with everything: filing, two examinations, publicity, objections, decision, appeal. It asks for a number of places.
enum PermitCase: CaseNoun {
    static let kind = CaseKind("test.permit", name: "许可", articles: [FourEyes.citation])

    /// More places than the figure allows.
    enum Refusal: String, RefusalReason {
        case tooMany = "permit_too_many"
        var sentence: String { "申请数量超过上限" }
        var citation: Citation { FourEyes.citation }
    }

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let wanted = try transaction.first("SELECT wanted FROM permit WHERE id = \(record.subject)") {
            try $0.int("wanted")
        }
        return CaseFacts(["wanted": "\(wanted ?? 0)"])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        let most = figures.number(FigureKey.objectionsPerAddress.rawValue) ?? 0
        let wanted = facts["wanted"].flatMap { Int($0) } ?? .max
        return CaseOutcome(result: "\(wanted)", refusals: wanted > most ? [Refusal.tooMany] : [])
    }

    static func stepTaken(_ action: Rules.CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide: try write.execute("UPDATE permit SET granted = granted + 1 WHERE id = \(record.subject)")
        case .void: try write.execute("UPDATE permit SET granted = granted - 1 WHERE id = \(record.subject)")
        case .grantAppeal: try write.execute("UPDATE permit SET wanted = 1 WHERE id = \(record.subject)")
        default: break
        }
    }

    static func isDrawn(_ identity: Identity, for record: StoredCase, in transaction: some Transaction) throws -> Bool {
        identity.personID == "per_drawn"
    }
}

/// A process that keeps permits.
struct PermitService: SkillsService {
    static let process = "catalog"
    static let migrations = [
        Migration(
            "V0001_permit",
            script:
                "CREATE TABLE permit (id TEXT NOT NULL PRIMARY KEY, wanted BIGINT NOT NULL, granted BIGINT NOT NULL);")
    ]
    static let caseNouns: [any CaseNoun.Type] = [PermitCase.self]

    init(_ environment: ServiceEnvironment) async throws {}
    func register(in router: inout Router) {}
}

/// A process that keeps none and passes on, as the gateway does.
struct FrontService: SkillsService {
    static let process = "gateway"
    static let migrations: [Migration] = []
    static let passesLedgersOn = true

    init(_ environment: ServiceEnvironment) async throws {}
    func register(in router: inout Router) {}
}

/// A permit office, as tests find it: Shenyang on 2022-09-05, a Monday; publicity of a case published then ends on 2022-09-13.
struct Office: Sendable {
    static let school = "52210300MJ00000183"
    static let other = "12210000MB00000277"
    let service: TestService<PermitService>

    init(policy: PolicyBook? = .firstEdition) async throws {
        service = try await TestService<PermitService>(on: "2022-09-05", policy: policy)
    }

    func client(_ caller: TestCaller) -> CaseworkContract.Clients { .init(service.channel(as: caller)) }
    func official(_ name: String, _ city: String = "210100") -> CaseworkContract.Clients {
        client(.cityBureau(city, subject: name))
    }
    func province(_ name: String = "province") -> CaseworkContract.Clients {
        client(TestCaller(Identity(subject: name, role: .province)))
    }
    var school: CaseworkContract.Clients { client(.institution(Self.school)) }
    var anyone: CaseworkContract.Clients { client(.anonymous) }

    func move(to day: String) throws { service.day = try #require(CivilDay(day)) }

    /// Files a permit for `wanted` places.
    @discardableResult
    func file(
        _ wanted: Int = 2, as caller: TestCaller = .institution(Office.school), region: String = "210102",
        isShort: Bool = false, asDraft: Bool = false
    ) async throws -> StoredCase {
        let call = Call(method: "test/File", identity: caller.identity, now: service.now)
        let book = try service.environment.policy.book(at: call)
        let region = try #require(RegionCode(region))
        return try await service.database.write(
            Act(
                actor: caller.identity.subject, role: "", right: "test", requestID: "", requestHash: [],
                instantNanoseconds: service.now.nanosecondsSince1970, regionCode: "")
        ) { write in
            let id = "permit-\(try write.first("SELECT count(*) AS n FROM permit") { try $0.int("n") } ?? 0)"
            try write.execute("INSERT INTO permit (id, wanted, granted) VALUES (\(id), \(wanted), 0)")
            return try CaseFiling(PermitCase.self, call, book: book).file(
                subject: id, title: "许可\(id)", publicTitle: "许可（王**）", region: region, isShort: isShort,
                asDraft: asDraft, in: write)
        }
    }

    func examined(_ wanted: Int = 2) async throws -> String {
        let id = try await file(wanted).id
        for name in ["one", "two"] { _ = try await official(name).cases.examineCase(.init(caseID: id)) }
        return id
    }

    func published(_ wanted: Int = 2) async throws -> String {
        let id = try await examined(wanted)
        _ = try await official("chief").cases.approveCase(.init(caseID: id))
        _ = try await official("chief").cases.publishCase(.init(caseID: id))
        return id
    }

    func granted(_ record: String) async throws -> Int {
        let subject = try await client(.auditor).cases.getCase(.init(caseID: record)).subjectID
        return try await service.database.read { read in
            try read.first("SELECT granted FROM permit WHERE id = \(subject)") { try $0.int("granted") } ?? -1
        }
    }
}
