internal import Ground
internal import Rules
internal import Testing

@Suite struct FourEyesTests {
    static let hands = FourEyes.Hands(
        filers: ["f"], examiners: ["e", "old"], currentExaminers: ["e"], deciders: ["d"])

    @Test(arguments: [
        (CaseAction.examine, "f", [FourEyes.Refusal.filedItself]), (.examine, "e", [.examinedBefore]),
        (.examine, "old", []), (.examine, "d", []), (.approve, "e", [.examinerDecides]),
        (.approve, "old", [.examinerDecides]),
        (.refuse, "f", [.filedItself]), (.decide, "d", []), (.decide, "e", [.examinerDecides]),
        (.pay, "d", [.deciderPays]), (.pay, "e", []), (.pay, "f", [.filedItself]),
        (.grantAppeal, "d", [.deciderDecidesAppeal]), (.dismissAppeal, "e", [.deciderDecidesAppeal]),
        (.grantAppeal, "x", []), (.withdraw, "f", []), (.complete, "f", []), (.appeal, "f", []),
        (.publish, "f", [.filedItself]), (.void, "d", []),
    ])
    func `each step asks for other eyes`(action: CaseAction, account: String, refusals: [FourEyes.Refusal]) {
        #expect(FourEyes.refusals(to: action, by: account, after: Self.hands) == refusals)
    }

    @Test func `kinship and employment recuse from every step of the authority`() {
        for action in CaseAction.allCases {
            let recused = FourEyes.refusals(to: action, by: "x", after: Self.hands, isRecused: true)
            let isFilers = [.file, .complete, .appeal, .withdraw].contains(action)
            #expect(recused == (isFilers ? [] : [.recused]))
        }
        #expect(FourEyes.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.citation == FourEyes.citation })
    }
}
