internal import AwardsService
internal import CatalogService
internal import CompetitionService
internal import EvaluationService
internal import Foundation
internal import GatewayService
internal import Serving
internal import Storage
internal import Testing
internal import TrainingRecordsService

/// Deploy/POSTGRESQL.md says by which key each table is spread; the schemas as the migrations leave them can be spread so.
struct PlacementTests {
    private static let services: [(process: String, folder: String, migrations: [Migration])] = [
        (CatalogService.process, "Catalog", CatalogService.migrations),
        (TrainingRecordsService.process, "TrainingRecords", TrainingRecordsService.migrations),
        (EvaluationService.process, "Evaluation", EvaluationService.migrations),
        (CompetitionService.process, "Competition", CompetitionService.migrations),
        (AwardsService.process, "Awards", AwardsService.migrations),
        (GatewayService.process, "Gateway", GatewayService.migrations),
    ]

    private static func tables(_ migrations: [Migration]) async throws -> [CatalogTable] {
        let database = try Database.open(
            .temporary, migrations: migrations, libraries: ServiceEnvironment.libraries)
        let tables = try await database.read { try CatalogTable.all(in: $0) }
        await database.close()
        return tables
    }

    @Test func `every process of the table is held against the document`() throws {
        let table = try String(
            contentsOf: PlacementTable.root.appending(path: "Deploy/processes"), encoding: .utf8)
        let names = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(Set(names) == Set(Self.services.map(\.process)))
    }

    @Test func `the document names every service and can be read`() throws {
        let document = try PlacementTable.ofCheckout()
        #expect(document.faults.isEmpty)
        #expect(document.services == Set(Self.services.map(\.process)))
    }

    @Test func `every table stands in the document, and its keys contain the one by which it is spread`() async throws {
        let document = try PlacementTable.ofCheckout()
        for service in Self.services {
            let tables = try await Self.tables(service.migrations)
            let faults = CatalogTable.faults(of: tables, placed: document.placements(of: service.process))
            #expect(faults.isEmpty, "\(service.process)")
        }
    }

    @Test func `no statement moves a row by changing its key`() throws {
        let document = try PlacementTable.ofCheckout()
        var statements = 0
        for service in Self.services {
            let placements = document.placements(of: service.process)
            for text in try Self.sources("Services/\(service.folder)") + Self.sources("Sources/Storage/Ledger")
                + Self.sources("Sources/Casework")
            {
                for update in text.matches(of: /UPDATE (\w+) SET ([\s\S]*?)\bWHERE\b/) {
                    guard case .key(let key)? = placements[String(update.1)] else { continue }
                    statements += 1
                    let changed = "SET \(update.2)".matches(of: /(?:SET|,)\s+(\w+) =/).map { String($0.1) }
                    #expect(!changed.isEmpty && !changed.contains(key), "\(update.0)")
                }
            }
        }
        #expect(statements > 10)
    }

    private static func sources(_ folder: String) throws -> [String] {
        let folder = PlacementTable.root.appending(path: folder)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        return try (files ?? []).filter { $0.pathExtension == "swift" }.map {
            try String(contentsOf: $0, encoding: .utf8)
        }
    }

    /// A person, spread by `id`, a seat by `person_id`; areas whole everywhere, a log on one node.
    private static let placed: [String: Placement] = [
        "person": .key("id"), "seat": .key("person_id"), "area": .reference, "log": .oneNode,
    ]

    @Test(arguments: [
        ("person (id TEXT NOT NULL PRIMARY KEY)", []),
        ("person (id TEXT NOT NULL PRIMARY KEY, area TEXT REFERENCES area (code))", []),
        ("person (id TEXT NOT NULL PRIMARY KEY, number TEXT UNIQUE)", [#"person: ["number"] is unique without id"#]),
        (
            "seat (id TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL)",
            [#"seat: ["id"] is unique without person_id"#]
        ),
        (
            "seat (id BIGINT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL)",
            [#"seat: ["id"] is unique without person_id"#]
        ),
        ("seat (id TEXT NOT NULL, person_id TEXT)", ["seat: person_id may be NULL"]),
        ("seat (person_id TEXT NOT NULL REFERENCES person (id))", []),
        (
            "seat (person_id TEXT NOT NULL, deputy TEXT REFERENCES person (id))",
            [#"seat: ["deputy"] refers to person"#]
        ),
        ("seat (person_id TEXT NOT NULL REFERENCES log (id))", [#"seat: ["person_id"] refers to log"#]),
        (
            "area (code TEXT NOT NULL PRIMARY KEY, chief TEXT REFERENCES person (id))",
            [#"area: ["chief"] refers to person"#]
        ),
        ("log (id TEXT NOT NULL PRIMARY KEY, before TEXT REFERENCES log (id), area TEXT REFERENCES area (code))", []),
        (
            "log (id TEXT NOT NULL PRIMARY KEY, person_id TEXT REFERENCES person (id))",
            [#"log: ["person_id"] refers to person"#]
        ),
        ("stray (id TEXT)", ["stray: nothing says how it is spread"]),
    ])
    func `what could not be spread is noticed`(_ definition: String, _ faults: [String]) async throws {
        let others = [
            "person (id TEXT NOT NULL PRIMARY KEY)", "seat (person_id TEXT NOT NULL)",
            "area (code TEXT NOT NULL PRIMARY KEY)",
            "log (id TEXT NOT NULL PRIMARY KEY)",
        ]
        let name = definition.prefix { $0 != " " }
        let script = (others.filter { !$0.hasPrefix("\(name) ") } + [definition]).map { "CREATE TABLE \($0);" }
        let migration = Migration("V0001_tables", script: script.joined())
        let ledger = Set(try await Self.tables([]).map(\.name))
        let tables = try await Self.tables([migration]).filter { !ledger.contains($0.name) }
        #expect(CatalogTable.faults(of: tables, placed: Self.placed) == faults)
    }

    @Test func `a table that is only in the document is noticed`() {
        #expect(CatalogTable.faults(of: [], placed: ["seat": .reference]) == ["seat: there is no such table"])
    }

    @Test func `a row of the document that says nothing readable is noticed`() {
        let document = PlacementTable(
            """
            | service | key | tables | why |
            | --- | --- | --- | --- |
            | awards | `person_id` | `honour`, `seat` | |
            | | somehow | `round` | |
            | | reference | `seat` | |

            | service | key | tables | why |
            """)
        #expect(document.faults == ["unreadable: | | somehow | `round` | |", "awards: seat stands twice"])
        #expect(document.placements(of: "awards")["honour"] == .key("person_id"))
    }
}
