internal import AwardsService
internal import CatalogService
internal import AwardsMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Synchronization
internal import Testing
internal import TrainingRecordsService

/// The awards service with the records it asks, and the steps of a round as tests take them.
final class Selection: Sendable {
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

    func open(year: Int32 = 2022, fund: Int64 = 10_000_000) async throws -> Round {
        try await province.rounds.openRound(
            OpenRoundRequest(year: year, nominationsCloseOn: "2022-05-31", fundYuan: fund))
    }

    static func nomination(
        _ person: String, _ round: Round, _ kind: AwardKind = .liaoningCraftsman
    ) -> NominateRequest {
        NominateRequest(
            roundID: round.roundID, personID: person, kind: kind, regionCode: "210100", frontLine: true,
            statement: "长期坚守一线")
    }

    func nominate(
        _ person: String, _ round: Round, _ kind: AwardKind = .liaoningCraftsman
    ) async throws -> Nomination {
        try await bureau.nominations.nominate(Self.nomination(person, round, kind))
    }

    /// One of the experts, registered when first asked for.
    func expert(_ ordinal: Int) async throws -> String {
        if let known = experts.withLock({ $0[ordinal] }) { return known }
        let id = try await person(900 + ordinal, certified: false)
        return experts.withLock { experts in
            experts[ordinal] = id
            return id
        }
    }

    /// Three experts' scores.
    func score(_ nomination: Nomination, _ hundredths: Int32 = 9000) async throws {
        for ordinal in 1...3 {
            _ = try await province.nominations.scoreNomination(
                ScoreNominationRequest(
                    nominationID: nomination.nominationID, expertPersonID: try await expert(ordinal),
                    scoreHundredths: hundredths))
        }
    }

    /// A round whose nominations are on the public list since 2022-06-01, the first to be seen longest.
    func shortlisted(_ count: Int, fund: Int64 = 10_000_000) async throws -> (Round, [Nomination]) {
        let round = try await open(fund: fund)
        var nominations: [Nomination] = []
        for index in 1...count { nominations.append(try await nominate(try await person(index), round)) }
        _ = try await province.rounds.closeNominations(.init(roundID: round.roundID))
        for nomination in nominations { try await score(nomination) }
        try move(to: "2022-06-01")
        _ = try await province.nominations.publishShortlist(.init(roundID: round.roundID))
        return (round, nominations)
    }

    /// A round in review, whose nominations have no scores yet.
    func reviewed(_ count: Int) async throws -> (Round, [Nomination]) {
        let round = try await open()
        var nominations: [Nomination] = []
        for index in 0..<count { nominations.append(try await nominate(try await person(index + 1), round)) }
        return (try await province.rounds.closeNominations(.init(roundID: round.roundID)), nominations)
    }

    func object(to nomination: Nomination, contact: String = "某某") async throws -> Objection {
        try await anonymous.objections.fileObjection(
            .init(nominationID: nomination.nominationID, grounds: "材料不实", contact: contact))
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
