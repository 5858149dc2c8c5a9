internal import Ledger
internal import CatalogMessages
internal import RPC
internal import Ground
internal import Storage

/// Brings what comes with the program into the database: regions, occupations, and the first figures.
///
/// Each table is loaded once, and again when a newer release brings another state of it; a second start changes nothing. Figures
/// are only ever added, since the book is the province's once it is loaded.
struct ReferenceLoad {
    let database: Database

    /// Loads what is due.
    func run() async throws {
        try await loadRegions()
        try await loadOccupations()
        try await loadFigures()
    }

    private func loadRegions() async throws {
        let regions = RegionCode.all.map(Region.init)
        var checksum = ReferenceChecksum()
        for region in regions { checksum.add([region.code, region.name, region.parentCode, region.kind]) }
        try await load("regions", checksum: checksum.text) { transaction in
            // Parents first, for the foreign key: the tiers go down in the order of their numbers.
            for region in regions.sorted(by: { ($0.tier.rawValue, $0.code) < ($1.tier.rawValue, $1.code) }) {
                try RegionStore.load(region, in: transaction)
            }
            return regions.count
        }
    }

    private func loadOccupations() async throws {
        try await load("occupations", checksum: OccupationLoad.checksum) { transaction in
            let load = OccupationLoad()
            try load.run(in: transaction)
            return load.entries.count
        }
    }

    private func loadFigures() async throws {
        let isDue = try await database.read { transaction in
            try !PolicyBookStore.missing(from: PolicyBook.firstEdition.figures, in: transaction).isEmpty
        }
        guard isDue else { return }
        let act = startAct
        try await database.write(act) { (transaction) throws -> Void in
            let missing = try PolicyBookStore.missing(from: PolicyBook.firstEdition.figures, in: transaction)
            try PolicyBookStore.append(
                missing, reason: "随系统提供的政策指标", on: CivilDay(nanosecondsSince1970: act.instantNanoseconds),
                in: transaction)
        }
    }

    /// Loads a table unless this state of it is loaded; `body` does it and returns the number of rows.
    private func load(
        _ subject: String, checksum: String, _ body: @escaping @Sendable (WriteTransaction) throws -> Int
    ) async throws {
        let isLoaded = try await database.read { transaction in
            try transaction.exists(
                "SELECT 1 FROM reference_load WHERE subject = \(subject) AND checksum = \(checksum)")
        }
        guard !isLoaded else { return }
        try await database.write(startAct) { (transaction) throws -> Void in
            let rows = try body(transaction)
            try transaction.execute(
                """
                INSERT INTO reference_load (subject, checksum, row_count) VALUES (\(subject), \(checksum), \(rows))
                ON CONFLICT (subject) DO UPDATE SET checksum = excluded.checksum, row_count = excluded.row_count
                """)
            try transaction.record(
                Change(kind: "reference.loaded", subject: subject, regionCode: RegionCode.province.code))
        }
    }

    private var startAct: Act {
        Act(
            actor: CatalogService.process, role: Role.service.contractName, right: "start",
            instantNanoseconds: Instant.now().nanosecondsSince1970)
    }
}

extension Region {
    /// A region of the rules as the contract's message.
    init(_ region: RegionCode) {
        let tier: RegionTier =
            switch region.kind {
            case .province: .province
            case .prefecture: .city
            case .functionalZone: .demonstrationZone
            case .district, .countyCity, .county, .autonomousCounty: .county
            }
        self.init(
            code: region.code, name: region.name, parentCode: region.parent?.code ?? "", tier: tier,
            kind: region.kind.rawValue)
    }
}
