import Ground
import Rules
import Testing

struct ChainStandardLifeTests {
    typealias Life = ChainStandardLife

    @Test func `a leader develops for its chain, and a leading enterprise a post standard`() {
        for kind in Life.Kind.allCases { #expect(Life.refusals(by: [.enterprise], leads: true, for: kind).isEmpty) }
        for kind in [Life.Kind.trainingStandard, .resourcePack, .evaluationNorm] {
            #expect(
                Life.refusals(by: [.enterprise, .leadingEnterprise], leads: false, for: kind) == [.authorNotLeader])
        }
        #expect(Life.refusals(by: [.enterprise, .leadingEnterprise], leads: false, for: .postStandard).isEmpty)
        #expect(Life.refusals(by: [.enterprise], leads: false, for: .postStandard) == [.authorNotLeading])
    }

    @Test func `each kind holds what belongs to it`() {
        #expect(Life.refusals(for: [.standard, .plan, .courseware, .textbook, .system], of: .resourcePack).isEmpty)
        #expect(Life.refusals(for: [.elements, .itemBank, .system, .standard], of: .evaluationNorm).isEmpty)
        #expect(Life.refusals(for: [.itemBank], of: .resourcePack) == [.otherComponent])
        #expect(Life.refusals(for: [.plan], of: .trainingStandard) == [.otherComponent])
        #expect(Life.refusals(for: [.plan], of: .postStandard) == [.otherComponent])
    }

    @Test func `one version is examined at a time, and not by who filed it`() {
        #expect(Life.refusalsToRevise(isWithdrawn: false, states: [.returned, .published]).isEmpty)
        #expect(Life.refusalsToRevise(isWithdrawn: false, states: [.filed, .published]) == [.beingExamined])
        #expect(Life.refusalsToRevise(isWithdrawn: true, states: [.superseded]) == [.withdrawn])
        #expect(Life.refusalsToExamine(by: "b", filer: "a").isEmpty)
        #expect(Life.refusalsToExamine(by: "a", filer: "a") == [.examinerFiled])
        #expect(Life.refusalsToExamine(by: "a", filer: nil) == [.notExamined])
        #expect(Life.refusalsToWithdraw(isWithdrawn: true) == [.withdrawn])
        #expect(Life.refusalsToWithdraw(isWithdrawn: false).isEmpty)
    }
}
