internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct NominatorBarTests {
    @Test func `a nominator that cheated nominates nobody until its day, or until the bar is lifted`()
        async throws
    {
        let selection = try await Selection()
        let round = try await selection.open()
        let bars = selection.province.nominatorBars
        let request = BarNominatorRequest(regionCode: "210100", endsOn: "2024-05-10", reason: "材料造假")
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.nominatorBars.barNominator(request)
        }
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["bar_not_one_nominator", "bar_day_over"]
        ) {
            try await bars.barNominator(.init(endsOn: "2022-05-09", reason: "材料造假"))
        }
        let bar = try await bars.barNominator(request)
        let person = try await selection.person(1)
        await expectRefusal(.failedPrecondition, refusals: ["nominator_barred"]) {
            try await selection.nominate(person, round)
        }
        #expect(try await bars.listBars(.init()).bars == [bar])
        #expect(try await bars.liftBar(.init(barID: bar.barID)).lifted)
        await expectRefusal(.failedPrecondition, "BAR_LIFTED", field: "bar_id") {
            try await bars.liftBar(.init(barID: bar.barID))
        }
        await expectRefusal(.notFound, "BAR_NOT_FOUND", field: "bar_id") {
            try await bars.liftBar(.init(barID: "bar_none"))
        }
        _ = try await selection.nominate(person, round)
    }
}
