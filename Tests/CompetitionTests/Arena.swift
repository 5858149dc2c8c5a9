internal import CatalogMessages
internal import CatalogService
internal import CompetitionService
internal import CompetitionMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsService

/// Competitions with the catalog and the training records they ask, and the steps of the path as tests take them.
final class Arena: Sendable {
    static let city = "210100"
    static let welder = "6-18-02-04"
    static let firm = "91210100MA0TE5T168"

    let catalog: TestService<CatalogService>
    let records: TestService<TrainingRecordsService>
    let service: TestService<CompetitionService>
    /// The ways on which competitions ask; a test may lead them elsewhere.
    let wayToCatalog = LateChannel()
    let wayToRecords = LateChannel()

    init(on day: String = "2022-05-20", policy: PolicyBook? = .firstEdition) async throws {
        catalog = try await TestService<CatalogService>(on: day)
        records = try await TestService<TrainingRecordsService>(on: day, peers: ["catalog": catalog.channel])
        service = try await TestService<CompetitionService>(
            on: day, peers: ["catalog": wayToCatalog, "training-records": wayToRecords], policy: policy)
        wayToCatalog.connect(to: catalog.channel)
        wayToRecords.connect(to: records.channel)
    }

    /// An arena whose policy book lacks a figure.
    convenience init(without key: FigureKey) async throws {
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != key.rawValue }
        try await self.init(policy: PolicyBook(edition: 1, figures: figures))
    }

    func client(_ caller: TestCaller) -> CompetitionContract.Clients {
        CompetitionContract.Clients(service.channel(as: caller))
    }

    var province: CompetitionContract.Clients { client(.province) }
    var bureau: CompetitionContract.Clients { client(.cityBureau(Self.city)) }

    func move(to text: String) throws {
        let day = try #require(CivilDay(text))
        catalog.day = day
        records.day = day
        service.day = day
    }

    /// The account of a person as a judge.
    func desk(_ judge: Judge) -> CompetitionContract.Clients { desk(person: judge.personID) }

    func desk(person: String) -> CompetitionContract.Clients {
        client(TestCaller(Identity(subject: "judge-\(person)", role: .judge, personID: person)))
    }

    /// Registers the firm, so that it may hold its own competitions.
    func registerFirm(region: String = "210102") async throws {
        _ = try await CatalogContract.Clients(catalog.channel(as: .province)).organisations.registerOrganisation(
            RegisterOrganisationRequest(
                creditCode: Self.firm, name: "沈阳某机械厂", regionCode: region, roles: [.enterprise]))
    }

    /// Registers an institution that trains for a brand, and returns its credit code.
    func supporter() async throws -> String {
        let code = "91210100000000705H"
        _ = try await CatalogContract.Clients(catalog.channel(as: .province)).organisations.registerOrganisation(
            RegisterOrganisationRequest(
                creditCode: code, name: "沈阳某培训学校", regionCode: "210102", roles: [.trainingInstitution]))
        return code
    }

    /// Registers a made-up person and returns the id.
    func person(_ index: Int, birth: String = "19900101") async throws -> String {
        try await TrainingRecordsContract.Clients(records.channel(as: .province)).people.registerPerson(
            RegisterPersonRequest(
                citizenNumber: CitizenNumbers.number(index, birth: birth), name: CitizenNumbers.name(index),
                regionCode: "210102")
        ).personID
    }

    func persons(_ range: ClosedRange<Int>) async throws -> [String] {
        var persons: [String] = []
        for index in range { persons.append(try await person(index)) }
        return persons
    }

    /// A competition of a month: registration from the 1st to the 10th, contest from the 15th to the 17th.
    static func plan(
        _ tier: CompetitionTier = .city, month: String = "2022-06", region: String = Arena.city, parent: String = "",
        quota: Int32 = 0, organiser: String = "", name: String = "沈阳市职业技能大赛"
    ) -> CreateCompetitionRequest {
        CreateCompetitionRequest(
            name: name, tier: tier, regionCode: region, organiserCreditCode: organiser,
            parentCompetitionID: parent, registrationOpensOn: "\(month)-01", registrationClosesOn: "\(month)-10",
            beginsOn: "\(month)-15", endsOn: "\(month)-17", delegationQuota: quota)
    }

    func event(
        _ competition: Competition, ranking: RankingMethod = .noTies, maxAge: Int32 = 0, qualifying: Int32 = 0
    ) async throws -> CompetitionEvent {
        try await province.competitionEvents.addCompetitionEvent(
            AddCompetitionEventRequest(
                competitionID: competition.competitionID, name: "焊接", occupationCode: Self.welder, worldEvent: "10",
                ranking: ranking, maxAgeYears: maxAge, qualifyingRank: qualifying))
    }

    func delegation(_ competition: Competition, _ name: String = "沈阳代表队") async throws -> Delegation {
        try await bureau.delegations.registerDelegation(
            RegisterDelegationRequest(
                competitionID: competition.competitionID, name: name, regionCode: Self.city))
    }

    func enter(_ person: String, _ event: CompetitionEvent, _ delegation: Delegation) async throws -> Entry {
        try await bureau.entries.enterCompetitor(
            EnterCompetitorRequest(
                eventID: event.eventID, delegationID: delegation.delegationID, personID: person))
    }

    /// A judged aspect of 40 marks, two measured ones of 20 and 40.
    static let criteria = [
        Criterion(
            key: "A", name: "外观",
            aspects: [
                Aspect(key: "A1", description: "焊缝成形", method: .judgement, maxMarkHundredths: 4000),
                Aspect(key: "A2", description: "余高", method: .measurement, maxMarkHundredths: 2000),
            ]),
        Criterion(
            key: "B", name: "内部质量",
            aspects: [Aspect(key: "B1", description: "探伤", method: .measurement, maxMarkHundredths: 4000)]),
    ]

    @discardableResult
    func scheme(_ event: CompetitionEvent) async throws -> MarkingScheme {
        try await bureau.marking.setMarkingScheme(
            SetMarkingSchemeRequest(eventID: event.eventID, criteria: Self.criteria))
    }

    func judge(_ person: String, _ event: CompetitionEvent, chief: Bool = false) async throws -> Judge {
        try await bureau.judges.appointJudge(
            AppointJudgeRequest(eventID: event.eventID, personID: person, chief: chief))
    }

    /// Every judge gives the score, the first two the measurements too, and all sign.
    func mark(_ entry: Entry, by judges: [Judge], score: Int32 = 2, measured: Int32 = 2000) async throws {
        for (index, judge) in judges.enumerated() {
            var marks = [Mark(aspectKey: "A1", judgementScore: score, zero: score == 0)]
            if index < 2 {
                marks += [
                    Mark(aspectKey: "A2", markHundredths: measured == 0 ? 0 : 1000, zero: measured == 0),
                    Mark(aspectKey: "B1", markHundredths: measured, zero: measured == 0),
                ]
            }
            try await enter(marks, on: entry, by: judge)
            _ = try await desk(judge).marking.signJudgeSheet(
                SignJudgeSheetRequest(eventID: entry.eventID, stationCode: entry.stationCode))
        }
    }

    @discardableResult
    func enter(_ marks: [Mark], on entry: Entry, by judge: Judge) async throws -> JudgeSheet {
        try await desk(judge).marking.enterMarks(
            EnterMarksRequest(eventID: entry.eventID, stationCode: entry.stationCode, marks: marks))
    }

    func lock(_ entry: Entry) async throws -> MarkSheet {
        try await bureau.marking.lockMarkSheet(LockMarkSheetRequest(entryID: entry.entryID))
    }

    /// A competition of Shenyang with an event, taking entries.
    func opened(
        quota: Int32 = 0, ranking: RankingMethod = .noTies, parent: String = "", name: String = "沈阳市职业技能大赛"
    ) async throws -> (Competition, CompetitionEvent, Delegation) {
        try move(to: "2022-05-20")
        let competition = try await bureau.competitions.createCompetition(
            Self.plan(parent: parent, quota: quota, name: name))
        let event = try await event(competition, ranking: ranking)
        let delegation = try await delegation(competition)
        _ = try await bureau.draws.commitDraw(CommitDrawRequest(eventID: event.eventID))
        try move(to: "2022-06-05")
        return (competition, event, delegation)
    }

    /// An event whose competitors are entered and may be marked by three judges.
    func ready(
        _ competitors: Int = 2, ranking: RankingMethod = .noTies, parent: String = "",
        name: String = "沈阳市职业技能大赛", from first: Int = 1
    ) async throws -> Contest {
        let (competition, event, delegation) = try await opened(ranking: ranking, parent: parent, name: name)
        try await scheme(event)
        var entries: [Entry] = []
        for index in first..<first + competitors {
            entries.append(try await enter(try await person(index), event, delegation))
        }
        var judges: [Judge] = []
        for index in 101...103 {
            let person = try await person(index + first - 1)
            judges.append(try await judge(person, event, chief: index == 101))
        }
        entries = try await drawn(event, entries)
        try move(to: "2022-06-17")
        return Contest(
            competition: competition, event: event, delegation: delegation, entries: entries, judges: judges)
    }

    /// Draws lots after registration, and gives the entries with what they drew.
    func drawn(_ event: CompetitionEvent, _ entries: [Entry]) async throws -> [Entry] {
        try move(to: "2022-06-11")
        _ = try await bureau.draws.drawLots(DrawLotsRequest(eventID: event.eventID))
        let drawn = try await bureau.entries.listEntries(ListEntriesRequest(eventID: event.eventID)).entries
        return entries.map { entry in drawn.first { $0.entryID == entry.entryID } ?? entry }
    }

    /// An event whose sheets are locked; the first competitor is best.
    func marked(
        _ competitors: Int = 2, ranking: RankingMethod = .noTies, parent: String = "",
        name: String = "沈阳市职业技能大赛", from first: Int = 1
    ) async throws -> Contest {
        let contest = try await ready(competitors, ranking: ranking, parent: parent, name: name, from: first)
        for (index, entry) in contest.entries.enumerated() {
            try await mark(entry, by: contest.judges, measured: Int32(4000 - 500 * index))
            _ = try await lock(entry)
        }
        return contest
    }

    /// Changes stored rows as no call could: what a damaged database holds.
    func damage(_ statement: SQL) async throws {
        let act = Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)
        try await service.database.write(act) { write in
            try write.execute(statement)
            try write.record(Change(kind: "damaged", subject: "test"))
        }
    }

    func announce(_ contest: Contest) async throws -> EventResults {
        try await bureau.results.announceResults(AnnounceResultsRequest(eventID: contest.event.eventID))
    }

    /// Announces results on the last day of the contest, and publishes them after their publicity.
    func publish(_ contest: Contest) async throws -> EventResults {
        _ = try await announce(contest)
        try move(to: "2022-06-23")
        return try await bureau.results.publishResults(PublishResultsRequest(eventID: contest.event.eventID))
    }
}

/// A peer that lets nobody in.
struct ClosedChannel: Channel {
    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        throw .outOfScope("该记录不对当前角色开放")
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        throw .outOfScope("该记录不对当前角色开放")
    }
}

/// An event with its people.
struct Contest: Sendable {
    var competition: Competition
    var event: CompetitionEvent
    var delegation: Delegation
    var entries: [Entry]
    var judges: [Judge]
}
