internal import AwardsMessages
internal import AwardsService
internal import CatalogMessages
internal import CatalogService
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Synchronization
internal import Testing
internal import TrainingRecordsMessages
internal import TrainingRecordsService

/// The awards service with the records it asks, and the steps of a round as tests take them.
final class Selection: Sendable {
    /// The programme of the three tiers.
    static let tiers = "liaoning_skilled_workers"

    let catalog: TestService<CatalogService>
    let records: TestService<TrainingRecordsService>
    let peers = StandInRecords()
    let service: TestService<AwardsService>
    private let experts = Mutex<[Int: String]>([:])

    /// - Parameters:
    ///   - given: peers in place of the stand-ins and of the training records.
    ///   - absent: a process that no address is configured for.
    init(
        on day: String = "2022-05-10", policy: PolicyBook = .firstEdition, peers given: [String: any Channel] = [:],
        without absent: String? = nil
    ) async throws {
        catalog = try await TestService<CatalogService>(on: day)
        records = try await TestService<TrainingRecordsService>(on: day, peers: ["catalog": catalog.channel])
        var asked: [String: any Channel] = [
            "training-records": records.channel, "evaluation": peers.evaluation, "competition": peers.competition,
            "catalog": catalog.channel,
        ]
        asked.merge(given) { $1 }
        if let absent { asked[absent] = nil }
        service = try await TestService<AwardsService>(on: day, peers: asked, policy: policy)
    }

    func client(_ caller: TestCaller) -> AwardsContract.Clients { AwardsContract.Clients(service.channel(as: caller)) }

    var province: AwardsContract.Clients { client(.province) }
    var anonymous: AwardsContract.Clients { client(.anonymous) }
    var bureau: AwardsContract.Clients { client(.cityBureau("210100")) }

    func move(to text: String) throws { service.day = try #require(CivilDay(text)) }

    /// Registers a made-up person, with a certificate unless told otherwise.
    func person(_ index: Int, certified: Bool = true) async throws -> String {
        let id = try await TrainingRecordsContract.Clients(records.channel(as: .province)).people.registerPerson(
            RegisterPersonRequest(
                citizenNumber: CitizenNumbers.number(index), name: CitizenNumbers.name(index), regionCode: "210102")
        ).personID
        if certified { peers.certify(id) }
        return id
    }

    /// Registers an organisation in Shenyang.
    func organisation(_ index: Int, _ roles: [OrganisationRole], name: String = "沈阳某某单位") async throws -> String {
        let code = Self.creditCode(index)
        _ = try await CatalogContract.Clients(catalog.channel(as: .cityBureau("210100"))).organisations
            .registerOrganisation(
                RegisterOrganisationRequest(
                    creditCode: code, name: "\(name)\(index)", regionCode: "210100", roles: roles))
        return code
    }

    /// A synthetic credit code with its check character.
    static func creditCode(_ index: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let serial = String(index)
        let body8 = String(repeating: "0", count: 8 - serial.count) + serial
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let weights8 = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum8 = zip(body8, weights8).reduce(0) { $0 + (letters.firstIndex(of: $1.0) ?? 0) * $1.1 }
        let check8 = [10: "X", 11: "0"][11 - sum8 % 11] ?? String(11 - sum8 % 11)
        let body = "91210100" + body8 + check8
        var weight = 1
        var sum = 0
        for character in body {
            sum += (alphabet.firstIndex(of: character) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return body + String(alphabet[(31 - sum % 31) % 31])
    }

    /// Opens a round of the three tiers.
    func open(year: Int32 = 2022, fund: Int64 = 10_000_000, closesOn: String = "2022-05-31") async throws -> Round {
        try await province.rounds.openRound(
            OpenRoundRequest(
                year: year, nominationsCloseOn: closesOn, fundYuan: fund, programmeID: Self.tiers))
    }

    static func nomination(
        _ person: String, _ round: Round, _ place: String = "liaoning_craftsman"
    ) -> NominateRequest {
        NominateRequest(
            roundID: round.roundID, personID: person, regionCode: "210100", frontLine: true, statement: "长期坚守一线",
            place: place)
    }

    func nominate(
        _ person: String, _ round: Round, _ place: String = "liaoning_craftsman"
    ) async throws -> Nomination {
        try await bureau.nominations.nominate(Self.nomination(person, round, place))
    }

    /// One of the experts, registered and admitted to the pool when first asked for; of no city unless told otherwise.
    func expert(_ ordinal: Int, region: String = "210000") async throws -> String {
        if let known = experts.withLock({ $0[ordinal] }) { return known }
        let id = try await person(900 + ordinal, certified: false)
        _ = try await province.experts.admitExpert(AdmitExpertRequest(personID: id, regionCode: region))
        return experts.withLock { experts in
            experts[ordinal] = id
            return id
        }
    }

    /// The steps of nominations' cases, as a caller takes them.
    func cases(_ caller: TestCaller) -> CaseworkContract.Clients {
        CaseworkContract.Clients(service.channel(as: caller))
    }

    /// An official of the province who neither nominates nor decides.
    static let checker = TestCaller(Identity(subject: "checker", role: .province))

    /// Another one, who decides on appeals.
    var superior: CaseworkContract.Clients { cases(TestCaller(Identity(subject: "superior", role: .province))) }

    /// Enters a person in the school register until the day of graduation.
    func enrol(_ person: String, at school: String, until graduation: String) async throws {
        _ = try await TrainingRecordsContract.Clients(records.channel(as: .province)).groupMemberships
            .addGroupMembership(
                AddGroupMembershipRequest(
                    personID: person, workerGroup: .graduate, evidence: "学籍证明",
                    householdRegionCode: "210102",
                    schooling: Schooling(
                        schoolName: school, schoolRegionCode: "210100", schoolKind: .seniorWorkerClass,
                        education: .seniorTechnical, graduatesOn: graduation), validFromOn: "2020-09-01",
                    validToOn: graduation))
    }

    var checker: CaseworkContract.Clients { cases(Self.checker) }

    /// Passes what a round takes at the formal check.
    func check(_ round: Round) async throws {
        let nominations = try await province.nominations.listNominations(
            .init(roundID: round.roundID, pageSize: 500, state: .nominated)
        ).nominations
        for nomination in nominations {
            guard try await checker.cases.getCase(.init(caseID: nomination.caseID)).state == .filed else { continue }
            _ = try await checker.cases.examineCase(.init(caseID: nomination.caseID))
        }
    }

    /// Draws three experts' panels, after the formal check.
    @discardableResult
    func draw(_ round: Round) async throws -> [Assignment] {
        try await check(round)
        for ordinal in 1...3 { _ = try await expert(ordinal) }
        return try await province.reviews.drawPanels(.init(roundID: round.roundID)).assignments
    }

    /// What an expert enters for a nomination.
    static func scores(
        _ nomination: String, _ expert: String, _ hundredths: Int32 = 9000, reason: String = ""
    ) -> ScoreNominationRequest {
        ScoreNominationRequest(
            nominationID: nomination, expertPersonID: expert,
            scores: [CriterionScore(criterion: "overall", scoreHundredths: hundredths)], correctionReason: reason)
    }

    /// Scores of the panel of a nomination, all alike.
    func score(_ nomination: Nomination, _ hundredths: Int32 = 9000) async throws {
        for assignment in try await province.reviews.listScores(.init(nominationID: nomination.nominationID))
            .assignments
        where assignment.state == .drawn {
            let expert = assignment.expertPersonID
            _ = try await client(.expert(expert)).reviews.scoreNomination(
                Self.scores(nomination.nominationID, expert, hundredths))
        }
    }

    /// Every expert who was drawn signs off.
    func signOff(_ round: Round, _ nominations: [Nomination]) async throws {
        var experts: Set<String> = []
        for nomination in nominations {
            let drawn = try await province.reviews.listScores(.init(nominationID: nomination.nominationID)).assignments
            experts.formUnion(drawn.filter { $0.state != .recused }.map(\.expertPersonID))
        }
        for expert in experts {
            _ = try await client(.expert(expert)).reviews.signOffReview(
                .init(roundID: round.roundID, expertPersonID: expert))
        }
    }

    /// Draws, scores and signs off; every nomination gets its score.
    func review(_ round: Round, _ nominations: [Nomination], scores: [Int32]) async throws {
        try await draw(round)
        for (nomination, score) in zip(nominations, scores) { try await self.score(nomination, score) }
        try await signOff(round, nominations)
    }

    /// A round whose nominations are on the public list since 2022-06-01, the first nominated with the best score.
    func shortlisted(_ count: Int, fund: Int64 = 10_000_000) async throws -> (Round, [Nomination]) {
        let (round, nominations) = try await reviewed(count, fund: fund)
        try await review(round, nominations, scores: (0..<count).map { 9000 - Int32($0) * 10 })
        try move(to: "2022-06-01")
        _ = try await province.nominations.publishShortlist(.init(roundID: round.roundID))
        return (round, nominations)
    }

    /// A round in review, whose nominations have no experts yet.
    func reviewed(_ count: Int, fund: Int64 = 10_000_000) async throws -> (Round, [Nomination]) {
        let round = try await open(fund: fund)
        var nominations: [Nomination] = []
        for index in 0..<count { nominations.append(try await nominate(try await person(index + 1), round)) }
        try await check(round)
        return (try await province.rounds.closeNominations(.init(roundID: round.roundID)), nominations)
    }

    /// Files an objection, and gives its id, which the authority reads.
    func object(to nomination: Nomination, name: String = "某某") async throws -> String {
        _ = try await cases(.anonymous).caseObjections.fileCaseObjection(
            .init(
                caseID: nomination.caseID, grounds: "材料不实", name: name, contact: name.isEmpty ? "" : "13800000000"))
        let filed = try await cases(.province).caseObjections.listCaseObjections(.init(caseID: nomination.caseID))
        return try #require(filed.objections.last?.objectionID)
    }

    func fund(of round: Round) async throws -> TalentFund {
        try await province.talentFunds.getTalentFund(.init(roundID: round.roundID))
    }

    /// Changes rows as no handler would.
    func overwrite(_ statement: SQL) async throws {
        try await service.database.write(
            Act(actor: "test", role: "ROLE_OPERATOR", right: "test", instantNanoseconds: 0)
        ) { write in
            let changed = try write.execute(statement)
            #expect(changed > 0)
            try write.record(
                Change(kind: "test.overwritten", subject: "test", regionCode: "210000", payloadType: "", payload: []))
        }
    }

    func decide(_ nomination: Nomination, bonus: Int64 = 100_000) async throws -> Honour {
        try await province.nominations.decideAward(
            DecideAwardRequest(nominationID: nomination.nominationID, bonusYuan: bonus))
    }
}
