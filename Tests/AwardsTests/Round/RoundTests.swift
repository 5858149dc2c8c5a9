@testable internal import AwardsService
internal import AwardsMessages
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import Requests
internal import Rules
internal import ServiceTesting
internal import Storage
internal import Testing

struct RoundTests {
    @Test func `a round takes its quotas from the policy book, every second year, 2022, 2024 and 2026`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        #expect(round.quotas.map(\.quota) == [20, 50, 100])
        #expect(round.programmeName == "辽宁省优秀高技能人才")
        #expect(try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)) == round)
        await expectRefusal(.alreadyExists, "ROUND_EXISTS", field: "year") { try await selection.open() }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["round_overlaps", "round_not_this_year"]) {
            try await selection.open(year: 2024)
        }
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.rounds.openRound(.init(year: 2022, nominationsCloseOn: "2022-05-31"))
        }
        for year in [Int32(2024), 2026] {
            let last = try await selection.anonymous.rounds.listRounds(.init()).rounds[0]
            try await end(last, selection)
            try selection.move(to: "\(year - 1)-06-01")
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["round_too_soon"]) {
                try await selection.open(year: year - 1, closesOn: "\(year - 1)-06-30")
            }
            try selection.move(to: "\(year)-06-01")
            let next = try await selection.open(year: year, closesOn: "\(year)-06-30")
            #expect(next.quotas.map(\.quota) == [20, 50, 100])
        }
    }

    /// Ends a round without nominations.
    private func end(_ round: Round, _ selection: Selection) async throws {
        let rounds = selection.province.rounds
        _ = try await rounds.closeNominations(.init(roundID: round.roundID))
        _ = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        #expect(try await rounds.closeRound(.init(roundID: round.roundID)).state == .closed)
    }

    @Test func `what is wrong with a request to open a round is said all at once`() async throws {
        let selection = try await Selection()
        let refused = await expectRefusal(.invalidArgument, "FIELD_INVALID") {
            try await selection.province.rounds.openRound(
                .init(year: 1999, nominationsCloseOn: "2022-02-30", fundYuan: -1, programmeID: Selection.tiers))
        }
        #expect(refused?.violatedFields == ["year", "nominations_close_on", "fund_yuan"])
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "round_id") {
            try await selection.anonymous.rounds.getRound(.init())
        }
        await expectRefusal(.notFound, "PROGRAMME_NOT_FOUND", field: "programme_id") {
            try await selection.province.rounds.openRound(
                .init(year: 2022, nominationsCloseOn: "2022-06-30", programmeID: "nothing"))
        }
    }

    @Test(arguments: ["awards.places.liaoning_craftsman", "awards.interval_years", "awards.bonus.max"])
    func `a quota that no round can hold, a cycle and a cap that are missing refuse`(_ key: String) async throws {
        var book = PolicyBook(edition: 1, figures: PolicyBook.firstEdition.figures.filter { $0.key != key })
        if key.contains("places") {
            let period = try #require(CivilDay("2021-05-01").flatMap { DayPeriod(from: $0) })
            book = book.adding(
                PolicyFigure(
                    key: key, value: .number(3_000_000_000), unit: .init("yuan"), period: period,
                    sources: [RoundOpening.citation]))
        }
        let selection = try await Selection(policy: book)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await selection.open() }
    }

    @Test func `places without a figure are those of the announcement, which is named`() async throws {
        let selection = try await Selection()
        var request = OpenRoundRequest(
            year: 2022, nominationsCloseOn: "2022-05-31", fundYuan: 100_000, programmeID: "young_eagles")
        let nothing = request
        await expectRefusal(.failedPrecondition, refusals: ["round_no_quota"]) {
            try await selection.province.rounds.openRound(nothing)
        }
        request.places = [.init(place: "scholarship", quota: 30, amountMostYuan: 2_000)]
        let unnamed = request
        await expectRefusal(.failedPrecondition, refusals: ["round_no_document"]) {
            try await selection.province.rounds.openRound(unnamed)
        }
        request.document = "劳动出版通知〔2022〕1号"
        let round = try await selection.province.rounds.openRound(request)
        #expect(round.quotas.map(\.place) == ["scholarship"] && round.quotas.map(\.quota) == [30])
        #expect(round.quotas.map(\.amountMostYuan) == [2_000] && round.quotas[0].kind == .unspecified)
        await expectRefusal(.failedPrecondition, refusals: ["round_place_not_announced"]) {
            try await selection.province.rounds.openRound(
                .init(
                    year: 2022, nominationsCloseOn: "2022-05-31", programmeID: Selection.tiers,
                    places: [.init(place: "liaoning_craftsman", quota: 21)], document: "通知"))
        }
    }

    @Test func `a round is extended, cancelled, and opened again in its year`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let rounds = selection.province.rounds
        await expectRefusal(.failedPrecondition, refusals: ["round_day_over"]) {
            try await rounds.changeRound(
                .init(roundID: round.roundID, nominationsCloseOn: "2022-05-09", reason: "误"))
        }
        let extended = try await rounds.changeRound(
            .init(roundID: round.roundID, nominationsCloseOn: "2022-06-30", reason: "材料较多"))
        #expect(extended.nominationsCloseOn == "2022-06-30")
        await expectRefusal(.failedPrecondition, refusals: ["round_not_public"]) {
            try await rounds.closeRound(.init(roundID: round.roundID))
        }
        let cancelled = try await rounds.cancelRound(.init(roundID: round.roundID, reason: "通知有误"))
        #expect(cancelled.state == .cancelled && cancelled.endReason == "通知有误")
        await expectRefusal(.failedPrecondition, refusals: ["round_ended"]) {
            try await rounds.cancelRound(.init(roundID: round.roundID, reason: "通知有误"))
        }
        await expectRefusal(.failedPrecondition, "ROUND_NOT_NOMINATING") {
            try await rounds.changeRound(
                .init(roundID: round.roundID, nominationsCloseOn: "2022-06-30", reason: "误"))
        }
        #expect(try await selection.open().year == 2022)
    }

    @Test func `a round in which something was awarded is not cancelled, and closed only after publicity`() async throws
    {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        let rounds = selection.province.rounds
        await expectRefusal(.failedPrecondition, refusals: ["round_publicity_not_over"]) {
            try await rounds.closeRound(.init(roundID: round.roundID))
        }
        let objection = try await selection.object(to: nominations[0])
        try selection.move(to: "2022-06-10")
        _ = try await selection.decide(nominations[0])
        await expectRefusal(.failedPrecondition, refusals: ["round_awarded"]) {
            try await rounds.cancelRound(.init(roundID: round.roundID, reason: "误"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["round_objection_open"]) {
            try await rounds.closeRound(.init(roundID: round.roundID))
        }
        _ = try await selection.cases(.province).caseObjections.dismissCaseObjection(
            .init(objectionID: objection, reason: "不成立"))
        #expect(try await rounds.closeRound(.init(roundID: round.roundID)).state == .closed)
    }

    @Test func `of 16 who open a round of the year at once one does`() async throws {
        let selection = try await Selection()
        let outcomes = await race(16) { _ in try await selection.open() }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.count == 15 && outcomes.refusals.allSatisfy { $0.reason == "ROUND_EXISTS" })
        #expect(try await selection.province.rounds.listRounds(.init()).rounds.count == 1)
    }

    @Test func `rounds are listed page by page, each with its own quotas, of one programme or all`() async throws {
        let selection = try await Selection()
        var opened: [Round] = []
        for programme in [Selection.tiers, "training_bases", "master_stations"] {
            opened.append(
                try await selection.province.rounds.openRound(
                    .init(year: 2022, nominationsCloseOn: "2022-05-31", programmeID: programme)))
        }
        let first = try await selection.anonymous.rounds.listRounds(.init(pageSize: 2))
        let second = try await selection.anonymous.rounds.listRounds(
            .init(pageSize: 2, pageToken: first.nextPageToken))
        #expect(first.rounds.count == 2 && second.nextPageToken.isEmpty)
        #expect(Set((first.rounds + second.rounds).map(\.roundID)) == Set(opened.map(\.roundID)))
        let bases = try await selection.anonymous.rounds.listRounds(.init(programmeID: "training_bases")).rounds
        #expect(bases == [opened[1]] && bases[0].quotas.map(\.quota) == [10])
        #expect(bases[0].quotas.map(\.amountMostYuan) == [3_000_000])
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await selection.anonymous.rounds.listRounds(.init(pageToken: "x"))
        }
    }

    @Test func `a round that is not there can be neither read nor moved`() async throws {
        let selection = try await Selection()
        let rounds = selection.province.rounds
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await rounds.getRound(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await rounds.closeNominations(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await rounds.setNominationQuota(
                .init(roundID: "rnd_none", regionCode: "210100", quota: 1, place: "liaoning_craftsman"))
        }
        for call in [
            { _ = try await rounds.listNominationQuotas(.init(roundID: "rnd_none")) },
            { _ = try await rounds.closeRound(.init(roundID: "rnd_none")) },
            { _ = try await rounds.cancelRound(.init(roundID: "rnd_none", reason: "误")) },
            {
                _ = try await rounds.changeRound(
                    .init(roundID: "rnd_none", nominationsCloseOn: "2022-06-30", reason: "误"))
            },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id", call)
        }
    }

    @Test func `nominations are closed once, and shares are set before`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let share = SetNominationQuotaRequest(
            roundID: round.roundID, regionCode: "210100", quota: 3, place: "liaoning_craftsman")
        #expect(try await selection.province.rounds.setNominationQuota(share).quota == 3)
        let closed = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        #expect(closed.state == .reviewing)
        await expectRefusal(.failedPrecondition, "ROUND_NOT_NOMINATING", field: "round_id") {
            try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        }
        await expectRefusal(.failedPrecondition, "ROUND_NOT_NOMINATING") {
            try await selection.province.rounds.setNominationQuota(share)
        }
    }

    @Test func `a share is of a city or a sector of the province, for a place of the round, and listed`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let rounds = selection.province.rounds
        func share(_ region: String, _ place: String = "liaoning_craftsman", sector: String = "")
            -> SetNominationQuotaRequest
        {
            SetNominationQuotaRequest(
                roundID: round.roundID, regionCode: region, quota: 1, place: place, sector: sector)
        }
        await expectRefusal(.invalidArgument, field: "region_code") {
            try await rounds.setNominationQuota(share("210102"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["place_unknown"]) {
            try await rounds.setNominationQuota(share("210100", "model_worker"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["share_sector_of_city"]) {
            try await rounds.setNominationQuota(share("210100", sector: "machinery"))
        }
        for wanted in [share("210100"), share("210000", sector: "machinery"), share("210000", sector: "metals")] {
            _ = try await rounds.setNominationQuota(wanted)
        }
        let all = try await rounds.listNominationQuotas(.init(roundID: round.roundID)).quotas
        #expect(all.map(\.sector) == ["machinery", "metals", ""])
        let own = try await selection.bureau.rounds.listNominationQuotas(
            .init(roundID: round.roundID, regionCode: "210100"))
        #expect(own.quotas == [all[2]])
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.rounds.listNominationQuotas(
                .init(roundID: round.roundID, regionCode: "210200"))
        }
        _ = try await selection.nominate(try await selection.person(1), round)
        var less = share("210100")
        less.quota = 0
        let reduced = less
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["share_less_than_nominated"]) {
            try await rounds.setNominationQuota(reduced)
        }
    }

    @Test func `every tier and every honour of the register is an award of the contract of the same name`() {
        let tiers = FirstProgrammes.find(Selection.tiers)?.places.map(\.code) ?? []
        #expect(tiers.count == 3 && tiers.allSatisfy { AwardKind(place: $0) != .unspecified })
        for kind in AwardKind.allCases where kind != .unspecified {
            #expect(AwardKind(place: kind.place) == kind)
            #expect(HonourName.name(of: kind.place) != "荣誉")
        }
    }

    @Test func `a round that cannot be read is DATA_LOSS and no crash`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        try await selection.overwrite("UPDATE award_round SET year = 5000000000 WHERE round_id = \(round.roundID)")
        await expectDefects("DATA_LOSS database corrupt: award_round", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.anonymous.rounds.listRounds(.init())
            }
        }
    }
}
