internal import Ground
internal import Rules
internal import Testing

@Suite struct CaseProcedureTests {
    static let whole = CaseProcedure(.init(isPaid: true))
    static let short = CaseProcedure(.init(examinations: nil, publicity: nil, appeal: nil))

    @Test func `every step of a kind begins where it says and nowhere else`() {
        for procedure in [Self.whole, Self.short] {
            for action in CaseAction.allCases {
                for state in CaseState.allCases {
                    let standing = CaseStanding(
                        state: state, publicity: DayPeriod(from: .earliest, through: .earliest),
                        appealUntil: .latest)
                    let refusals = standing.refusals(to: action, by: procedure, on: testDay)
                    guard let step = procedure.step(action) else {
                        #expect(refusals == [.noSuchStep])
                        continue
                    }
                    #expect(refusals == (step.from.contains(state) ? [] : [.notInState]), "\(action) from \(state)")
                }
            }
        }
    }

    @Test func `nothing follows what was withdrawn or voided`() {
        for state in CaseState.allCases where state.isFinal {
            #expect(Self.whole.steps.allSatisfy { !$0.from.contains(state) })
            #expect(Self.whole.awaited(in: state) == nil)
        }
    }

    @Test(arguments: [
        (CaseState.filed, FigureKey.caseExaminationDays), (.examined, .caseDecisionDays),
        (.returned, .caseCompletionDays),
        (.approved, .caseDecisionDays), (.published, .caseDecisionDays), (.appealed, .caseAppealDecisionDays),
    ])
    func `each state awaits somebody for a number of days`(state: CaseState, within: FigureKey) {
        #expect(Self.whole.awaited(in: state)?.within == within)
    }

    @Test func `a kind without examinations is decided as it was filed`() {
        #expect(Self.short.step(.approve)?.from == [.filed] && Self.short.step(.decide)?.from == [.approved])
        #expect(Self.short.awaited(in: .filed)?.within == .caseDecisionDays)
    }

    @Test(arguments: [
        ("2022-09-13", 0, [CaseStanding.Refusal.publicityNotOver]), ("2022-09-14", 0, []),
        ("2022-09-14", 1, [.objectionOpen]), ("2022-09-05", 2, [.publicityNotOver, .objectionOpen]),
    ])
    func `it is decided on the day after its publicity, when no objection is open`(
        day: String, open: Int, refusals: [CaseStanding.Refusal]
    ) throws {
        let publicity = try WorkingDays.publicity(of: 5, publishedOn: try civilDay("2022-09-05"))
        let standing = CaseStanding(state: .published, publicity: publicity, openObjections: open)
        #expect(standing.refusals(to: .decide, by: Self.whole, on: try civilDay(day)) == refusals)
        #expect(
            CaseStanding(state: .published).refusals(to: .decide, by: Self.whole, on: testDay) == [.publicityNotOver])
    }

    @Test(arguments: [
        ("2022-09-13", false, [CaseStanding.Refusal]()), ("2022-09-14", false, [.appealTooLate]),
        ("2022-09-13", true, [.appealedBefore]),
    ])
    func `a refusal is appealed against once, in time`(day: String, before: Bool, refusals: [CaseStanding.Refusal])
        throws
    {
        let standing = CaseStanding(state: .refused, appealUntil: try civilDay("2022-09-13"), wasAppealed: before)
        #expect(standing.refusals(to: .appeal, by: Self.whole, on: try civilDay(day)) == refusals)
    }

    @Test func `every reason has a sentence`() {
        #expect(CaseStanding.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.citation.article == "15" })
    }
}
