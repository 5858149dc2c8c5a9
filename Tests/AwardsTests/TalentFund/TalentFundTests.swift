internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct TalentFundTests {
    @Test func `the fund of a round is set by the province, and read by it and auditors`() async throws {
        let selection = try await Selection()
        let round = try await selection.open(fund: 500_000)
        #expect(try await selection.fund(of: round).totalYuan == 500_000)
        let set = try await selection.province.talentFunds.setTalentFund(
            .init(roundID: round.roundID, totalYuan: 600_000))
        #expect(set == TalentFund(roundID: round.roundID, totalYuan: 600_000))
        #expect(
            try await selection.client(.auditor).talentFunds.getTalentFund(.init(roundID: round.roundID)) == set)
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "total_yuan") {
            try await selection.province.talentFunds.setTalentFund(.init(roundID: round.roundID, totalYuan: -1))
        }
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.talentFunds.getTalentFund(.init(roundID: round.roundID))
        }
    }

    @Test func `a round that is not there has no fund`() async throws {
        let selection = try await Selection()
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await selection.province.talentFunds.getTalentFund(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await selection.province.talentFunds.setTalentFund(.init(roundID: "rnd_none", totalYuan: 1))
        }
    }

    @Test func `the fund is not overspent by 32 decisions at once`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(20, fund: 750_000)
        try selection.move(to: "2022-06-10")
        let outcomes = await race(32) { try await selection.decide(nominations[$0 % 20]) }
        #expect(outcomes.successes.count == 7)
        #expect(try await selection.fund(of: round).committedYuan == 700_000)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["fund_less_than_committed"]) {
            try await selection.province.talentFunds.setTalentFund(
                .init(roundID: round.roundID, totalYuan: 699_999))
        }
    }
}
