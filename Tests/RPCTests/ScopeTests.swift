internal import RPC
internal import Testing

@Suite struct ScopeTests {
    private static func bureau(_ region: String) -> Identity {
        Identity(subject: "b", role: .cityBureau, regionCode: region)
    }

    @Test(arguments: [
        ("210100", "210100", true), ("210100", "210102", true), ("210100", "210200", false),
        ("210100", "211500", false),
        ("210100", "210000", false), ("211500", "211500", true), ("211500", "211501", true),
        ("211500", "210100", false),
        ("210000", "210000", true), ("210000", "210102", true), ("210000", "211500", true), ("210000", "220100", false),
        ("210102", "210102", true), ("210102", "210100", false), ("210102", "210103", false), ("210100", "", false),
        ("210100", "2101", false), ("210100", "2101020", false), ("", "210100", false), ("", "", false),
    ])
    func `a region covers itself and what lies in it`(own: String, other: String, covers: Bool) {
        #expect(Self.bureau(own).covers(region: other) == covers)
    }

    struct Row: Sendable {
        var identity: Identity
        var scope: RequestScope
        /// Whether the router lets the request through.
        var passes: Bool
        /// Whether the handler's check of a loaded record of that scope lets it through.
        var owns: Bool
    }

    static let rows = [
        Row(identity: bureau("210100"), scope: RequestScope(region: "210105"), passes: true, owns: true),
        Row(identity: bureau("210100"), scope: RequestScope(region: "210200"), passes: false, owns: false),
        Row(identity: bureau("210100"), scope: RequestScope(region: ""), passes: false, owns: false),
        Row(identity: bureau("210100"), scope: RequestScope(organisation: "X"), passes: true, owns: false),
        Row(identity: bureau("210100"), scope: RequestScope(), passes: true, owns: false),
        Row(identity: organisation(.institution), scope: RequestScope(organisation: "X"), passes: true, owns: true),
        Row(identity: organisation(.enterprise), scope: RequestScope(organisation: "Y"), passes: false, owns: false),
        Row(
            identity: organisation(.evaluationOrganisation), scope: RequestScope(region: "210100", organisation: "X"),
            passes: true, owns: true),
        Row(identity: organisation(.institution), scope: RequestScope(organisation: ""), passes: false, owns: false),
        Row(identity: worker, scope: RequestScope(person: "p_1"), passes: true, owns: true),
        Row(identity: worker, scope: RequestScope(region: "210100", person: "p_2"), passes: false, owns: false),
        Row(identity: worker, scope: RequestScope(region: "210100"), passes: true, owns: false),
        Row(
            identity: Identity(subject: "", role: .worker), scope: RequestScope(person: ""), passes: false, owns: false),
        Row(identity: .anonymous, scope: RequestScope(person: "p_1"), passes: true, owns: false),
        Row(
            identity: Identity(subject: "", role: .province), scope: RequestScope(region: ""), passes: true, owns: true),
        Row(identity: Identity(subject: "", role: .service), scope: RequestScope(), passes: true, owns: true),
    ]

    @Test(arguments: rows) func `a scoped role keeps to what is its own`(row: Row) {
        let passes = (try? row.scope.check(row.identity)) != nil
        #expect(passes == row.passes)
        let call = Call(method: "a/b", identity: row.identity, now: .now())
        do throws(RPCError) {
            try call.requireScope(
                region: row.scope.region, organisation: row.scope.organisation, person: row.scope.person)
            #expect(row.owns)
        } catch {
            #expect(!row.owns && error.reason == "OUT_OF_SCOPE")
        }
    }

    private static func organisation(_ role: Role) -> Identity {
        Identity(subject: "o", role: role, creditCode: "X")
    }

    private static let worker = Identity(subject: "w", role: .worker, personID: "p_1")
}
