import Ground
import Rules
import Testing

/// Whose accounts who opens and manages.
struct AccountRightsTests {
    /// A row per actor: the roles it opens, by their letters in ``letters``; `.` for those it does not.
    private static let table: [(AccountRole, String)] = [
        //                        W I E F B P A O J X M U S
        (.worker, "............."), (.institution, ".I..........."), (.evaluationOrganisation, "..E.........."),
        (.enterprise, "...F........."), (.cityBureau, ".IEF....JXMUS"), (.province, ".IEFBPAOJXMUS"),
        (.auditor, "............."), (.operator, "............."), (.judge, "............."),
        (.expert, "............."),
        (.examiner, "............."), (.industryAssociation, "...........U."), (.school, ".I..........S"),
    ]
    private static let order: [AccountRole] = [
        .worker, .institution, .evaluationOrganisation, .enterprise, .cityBureau, .province, .auditor, .operator,
        .judge,
        .expert, .examiner, .industryAssociation, .school,
    ]

    private static func party(_ role: AccountRole, region: String = "210100") -> AccountRights.Party {
        AccountRights.Party(role: role, region: RegionCode(region), organisation: nil)
    }

    @Test func `each role opens what the table says, and the bureau and the province manage workers too`() {
        #expect(Self.table.count == AccountRole.allCases.count)
        for (actor, letters) in Self.table {
            for (role, letter) in zip(Self.order, letters) {
                let mayOpen = letter != "."
                let opens = AccountRights.refusals(for: .open, by: Self.party(actor), on: Self.party(role))
                #expect(!opens.contains(.role) == mayOpen, "\(actor) opens \(role)")
                let manages = AccountRights.refusals(for: .manage, by: Self.party(actor), on: Self.party(role))
                let mayManage = mayOpen || role == .worker && [.cityBureau, .province].contains(actor)
                #expect(!manages.contains(.role) == mayManage, "\(actor) manages \(role)")
            }
        }
    }

    @Test func `nobody opens an account with wider rights than their own`() {
        for (actor, opened) in AccountRights.opens where actor != .province {
            #expect(opened.isDisjoint(with: [.province, .auditor, .operator, .cityBureau]), "\(actor)")
        }
    }

    @Test(arguments: [
        ("210100", "210102", true), ("210100", "210100", true), ("210100", "210200", false),
        ("210102", "210100", false),
        ("210100", "210000", false),
    ])
    func `a bureau manages what lies in its region`(own: String, other: String, isCovered: Bool) {
        let refusals = AccountRights.refusals(
            for: .open, by: Self.party(.cityBureau, region: own), on: Self.party(.school, region: other))
        #expect(refusals == (isCovered ? [] : [.scope]))
    }

    @Test func `an organisation manages its own staff, and nothing without a code`() throws {
        let own = try CreditCode("91210100MA0TE5T168")
        let other = try CreditCode("91210200000000019C")
        func refusals(_ actor: CreditCode?, _ account: CreditCode?) -> [AccountRights.Refusal] {
            AccountRights.refusals(
                for: .manage, by: .init(role: .school, organisation: actor),
                on: .init(role: .institution, organisation: account))
        }
        #expect(refusals(own, own).isEmpty)
        #expect(refusals(own, other) == [.scope] && refusals(own, nil) == [.scope] && refusals(nil, nil) == [.scope])
    }

    @Test func `only an account of the province waits for a second person`() {
        #expect(AccountRole.allCases.filter(AccountRights.needsSecondPerson) == [.province])
        #expect(AccountRole.allCases.filter(\.wantsSecondFactor) == [.cityBureau, .province, .operator])
        #expect(AccountRights.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
