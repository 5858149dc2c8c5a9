import Ground
import Rules
import Testing

struct CatalogMembershipTests {
    static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

    static func admission(withdrawn: String? = nil) throws -> CatalogMembership.Admission {
        let (first, last) = (try day("2023-03-01"), try day("2023-12-31"))
        let machining = try #require(OccupationClass("6-18"))
        return CatalogMembership.Admission(
            period: try #require(DayPeriod(from: first, through: last)),
            withdrawnOn: try withdrawn.map(day), programmes: [.migrantWorkers, .veterans], occupations: [machining])
    }

    @Test(
        arguments: [
            ("2023-02-28", [CatalogMembership.Refusal.notYetInForce]), ("2023-03-01", []), ("2023-12-31", []),
            ("2024-01-01", [.expired]),
        ])
    func `an admission holds on its days`(_ day: String, _ expected: [CatalogMembership.Refusal]) throws {
        let refusals = CatalogMembership.refusals(
            admission: try Self.admission(), on: try Self.day(day), programme: nil, occupation: nil)
        #expect(refusals == expected)
    }

    @Test(arguments: [("2023-05-31", [CatalogMembership.Refusal]()), ("2023-06-01", [.withdrawn])])
    func `from the day of the withdrawal it does not`(
        _ day: String, _ expected: [CatalogMembership.Refusal]
    ) throws {
        let refusals = CatalogMembership.refusals(
            admission: try Self.admission(withdrawn: "2023-06-01"), on: try Self.day(day), programme: nil,
            occupation: nil)
        #expect(refusals == expected)
    }

    @Test(arguments: [
        ("2023-01-31", "second"), ("2023-02-01", "first"), ("2023-04-01", "first"), ("2023-06-30", "first"),
        ("2023-07-01", "second"),
    ])
    func `the admission that holds decides, else the newest that had begun, else the newest`(
        _ text: String, _ expected: String
    ) throws {
        func admission(_ first: String, _ last: String) throws -> CatalogMembership.Admission {
            CatalogMembership.Admission(
                period: try #require(DayPeriod(from: Self.day(first), through: Self.day(last))), withdrawnOn: nil,
                programmes: [], occupations: [])
        }
        let newestFirst = [
            ("second", try admission("2023-07-01", "2023-07-31")), ("first", try admission("2023-02-01", "2023-03-31")),
        ]
        let decided = CatalogMembership.deciding(among: newestFirst, on: try Self.day(text)) { $0.1 }
        #expect(decided?.0 == expected)
        let none: [(String, CatalogMembership.Admission)] = []
        #expect(CatalogMembership.deciding(among: none, on: try Self.day(text)) { $0.1 }?.0 == nil)
    }

    @Test func `it covers the programmes and occupations it names`() throws {
        let (admission, day) = (try Self.admission(), try Self.day("2023-05-01"))
        func refusals(_ programme: Programme, _ occupation: String) -> [CatalogMembership.Refusal] {
            CatalogMembership.refusals(
                admission: admission, on: day, programme: programme, occupation: OccupationCode(occupation))
        }
        #expect(refusals(.veterans, "6-18-02-04").isEmpty)
        #expect(refusals(.graduates, "6-18-02-04") == [.programmeNotAdmitted])
        #expect(refusals(.graduates, "6-19-01-01") == [.programmeNotAdmitted, .occupationNotAdmitted])
    }

    @Test func `without an admission the institution is not in the catalog`() throws {
        let refusals = CatalogMembership.refusals(
            admission: nil, on: try Self.day("2023-05-01"), programme: nil, occupation: nil)
        #expect(refusals == [.notInCatalog])
    }

    @Test func `a project opens classes from publication to withdrawal, on its days`() throws {
        let (first, last) = (try Self.day("2023-03-01"), try Self.day("2023-06-30"))
        let period = try #require(DayPeriod(from: first, through: last))
        func refusals(
            _ state: ProjectLife.State, _ day: String, withdrawn: String? = nil
        ) throws -> [ProjectLife.Refusal] {
            ProjectLife.refusals(
                state: state, period: period, withdrawnOn: try withdrawn.map(Self.day), on: try Self.day(day))
        }
        #expect(try refusals(.draft, "2023-03-01") == [.notPublished])
        #expect(try refusals(.published, "2023-02-28") == [.notYetInForce])
        #expect(try refusals(.published, "2023-03-01").isEmpty)
        #expect(try refusals(.published, "2023-06-30").isEmpty)
        #expect(try refusals(.published, "2023-07-01") == [.expired])
        #expect(try refusals(.withdrawn, "2023-04-30", withdrawn: "2023-05-01").isEmpty)
        #expect(try refusals(.withdrawn, "2023-05-01", withdrawn: "2023-05-01") == [.withdrawn])
    }

    @Test func `a project goes from draft to published to withdrawn`() {
        typealias Life = ProjectLife
        let expected: [Life.Act: [[Life.Refusal]]] = [
            .update: [[], [.notDraft], [.withdrawn]], .publish: [[], [.notDraft], [.withdrawn]],
            .withdraw: [[], [], [.withdrawn]],
        ]
        for act in Life.Act.allCases {
            #expect(Life.State.allCases.map { Life.refusals(for: act, in: $0) } == expected[act])
        }
    }
}
