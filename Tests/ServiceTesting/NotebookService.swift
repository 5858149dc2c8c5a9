public import Ledger
internal import Requests
public import Serving
internal import CatalogMessages
public import RPC
internal import Ground
public import Storage

/// The smallest whole service: it keeps a number under a key, and stands for every service where a test is about none in particular.
///
/// It borrows two methods of the catalog's contract: SetCityFigure writes a note that must be new, GetFigure reads it.
public struct NotebookService: SkillsService {
    /// It stands in for the catalog, so that others can follow it by that name.
    public static let process = "catalog"
    /// Every process that follows the catalog is told of notes and of the policy book.
    public static let followedBy = FeedRights(
        ["note.written", PolicyReplica.changeKind],
        for: ["training-records", "evaluation", "competition", "awards", "gateway"])
    /// One table.
    public static let migrations = [
        Migration("V0001_note", script: "CREATE TABLE note (key TEXT NOT NULL PRIMARY KEY, value BIGINT NOT NULL);")
    ]
    /// One setting.
    public static let settings: [Setting] = [
        .integer("note.max-value", default: 1_000_000, in: 1...1_000_000_000, "Largest number of a note.")
    ]
    /// It decides nothing by policy.
    public static let followsPolicy = false

    private let database: Database
    private let largest: Int

    /// Reads its setting.
    public init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        largest = try environment.settings.integer("note.max-value")
    }

    /// Two methods.
    public func register(in router: inout Router) {
        router.register(PolicyBooksMethods.setCityFigure, unary: { try await write($0, $1) })
        router.register(PolicyBooksMethods.getFigure, unary: { try await read($0, $1) })
    }

    private func write(_ request: SetCityFigureRequest, _ call: Call) async throws -> Figure {
        let region = try RequestField.region(request.regionCode, "region_code")
        let value = try RequestField.number(request.value, "value", in: 0...largest)
        let key = request.key
        // Looks before it writes, as handlers do: a repetition must be answered before it comes here.
        let isThere = try await database.read { try $0.exists("SELECT 1 FROM note WHERE key = \(key)") }
        if isThere { throw RPCError.alreadyExists("NOTE_EXISTS", "已有此记录") }
        return try await database.write(call, request) { write in
            let inserted = try write.execute(
                "INSERT INTO note (key, value) VALUES (\(key), \(value)) ON CONFLICT DO NOTHING")
            guard inserted == 1 else { throw RPCError.alreadyExists("NOTE_EXISTS", "已有此记录") }
            let figure = Figure(key: key, value: "\(value)", regionCode: region.code)
            try write.record("note.written", subject: key, region: region, figure)
            try write.count("notes", in: region, on: call.day, person: "p_\(value % 10)")
            return figure
        }
    }

    private func read(_ request: GetFigureRequest, _ call: Call) async throws -> Figure {
        let value = try await database.read { transaction in
            try transaction.first("SELECT value FROM note WHERE key = \(request.key)") { try $0.int("value") }
        }
        guard let value else { throw RPCError.notFound("NOTE_NOT_FOUND", "没有此记录") }
        return Figure(key: request.key, value: "\(value)")
    }
}
