import Ground
import Rules
import Testing

struct ChainLeaderRightsTests {
    @Test func `a leader may for the firms of its chain and for its own workers, once the policy allows it`() {
        typealias Rights = ChainLeaderRights
        func reasons(_ figure: Int64?, leads: Bool = true, _ standings: [Rights.Standing]) -> [String] {
            Rights.refusals(for: .train, figure: figure, leads: leads, standings: standings).map(\.reason)
        }
        #expect(reasons(1, [.member(.otherEnterprise)]).isEmpty)
        #expect(reasons(1, [.leader]).isEmpty)
        #expect(reasons(1, [.member(.university), .member(.leadingEnterprise)]).isEmpty)
        #expect(reasons(1, [.member(.vocationalSchool)]) == ["chain_member_not_enterprise"])
        #expect(reasons(1, []) == ["firm_not_in_chain"])
        #expect(reasons(1, leads: false, []) == ["chain_leader_leads_none"])
        #expect(reasons(0, [.leader]) == ["chain_right_not_in_force"])
        #expect(reasons(nil, []) == ["chain_right_not_in_force", "firm_not_in_chain"])
    }

    @Test func `each act is refused by its own article`() {
        let refusals = ChainLeaderRights.Act.allCases.map { act in
            ChainLeaderRights.refusals(for: act, figure: 1, leads: true, standings: []).map(\.citation.key)
        }
        #expect(refusals == [["D.11"], ["D.14"]])
    }
}
