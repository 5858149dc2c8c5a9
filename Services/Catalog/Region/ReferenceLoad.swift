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
        var checksum = FNV1a()
        for text in regions.flatMap({ [$0.code, $0.name, $0.parentCode, $0.kind] }) { checksum.addEnded(text.utf8) }
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
            try OccupationStore.replace(with: load, in: transaction)
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
                missing, after: PolicyBookStore.newestEdition(in: transaction), reason: "随系统提供的政策指标",
                on: CivilDay(nanosecondsSince1970: act.instantNanoseconds), in: transaction)
        }
    }

    /// Loads a table unless this state of it is loaded; `body` does it and returns the number of rows.
    private func load(
        _ subject: String, checksum: String, _ body: @escaping @Sendable (WriteTransaction) throws -> Int
    ) async throws {
        let isLoaded = try await database.read { transaction in
            try ReferenceLoadStore.isLoaded(subject, checksum: checksum, in: transaction)
        }
        guard !isLoaded else { return }
        try await database.write(startAct) { (transaction) throws -> Void in
            let rows = try body(transaction)
            try ReferenceLoadStore.note(subject, checksum: checksum, rows: rows, in: transaction)
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

extension FNV1a {
    /// Takes in so many bytes and that they end here, so that moving a byte from one text to the next makes another checksum.
    mutating func addEnded(_ bytes: some Sequence<UInt8>) {
        add(bytes)
        add([0])
    }

    /// The checksum as it is stored.
    var text: String { String(value, radix: 16) }
}
