import Foundation
import Storage

/// What `Deploy/bench storage` measures of Storage; `run` calls it in turns with the bare C program.
///
/// Usage: storage-benchmark prepare|write|read FILE SECONDS [WRITERS]. Prints rows (reads) per second and CPU microseconds per row (read).
@main
enum StorageBenchmark {
    /// Records a read chooses from.
    static let records = 100_000

    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let url = DatabaseURL("sqlite://" + arguments[2]), let limit = Double(arguments[3])
        else {
            FileHandle.standardError.write(Data("storage-benchmark: see the run script\n".utf8))
            exit(64)
        }
        let database = try Database.open(url, migrations: [migration])
        switch arguments[1] {
        case "prepare": try await fill(database)
        case "write":
            let writers = arguments.count > 4 ? Int(arguments[4]) ?? 64 : 64
            try await measure(limit) { try await write(database, writers: writers, for: limit) }
        default: try await measure(limit) { try await read(database, for: limit) }
        }
        await database.close()
    }

    private static func measure(_ limit: Double, _ body: @Sendable () async throws -> Int) async throws {
        let (start, cpu) = (ContinuousClock.now, processorSeconds())
        let count = try await body()
        let wall = (ContinuousClock.now - start) / .seconds(1)
        let used = (processorSeconds() - cpu) * 1e6 / Double(count)
        print(String(format: "%.0f %.2f", Double(count) / wall, used))
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    // MARK: Writing

    private static func write(_ database: Database, writers: Int, for limit: Double) async throws -> Int {
        let first = Int(try await database.lastSequence())
        let end = ContinuousClock.now + .seconds(limit)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    var done = 0
                    while ContinuousClock.now < end {
                        try await make(first + 1 + writer + done * writers, in: database)
                        done += 1
                    }
                    return done
                }
            }
            // The record, its audit entry and its change.
            return try await group.reduce(0) { $0 + 3 * $1 }
        }
    }

    private static func fill(_ database: Database) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<256 {
                group.addTask {
                    for number in stride(from: writer + 1, through: records, by: 256) {
                        try await make(number, in: database)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func make(_ number: Int, in database: Database) async throws {
        let id = identifier(number)
        try await database.write(act) { transaction in
            try transaction.execute(
                """
                INSERT INTO record (id, region_code, made_on, holder)
                VALUES (\(id), \("210100"), \(19_000), \("a holder of it"))
                """)
            try transaction.record(
                Change(
                    kind: "record.made", subject: id, regionCode: "210100", payloadType: "bench.Record",
                    payload: payload, articles: ["D.12(2)"]))
        }
    }

    // MARK: Reading

    private static func read(_ database: Database, for limit: Double) async throws -> Int {
        let end = ContinuousClock.now + .seconds(limit)
        var random: UInt64 = 88_172_645_463_325_252
        var count = 0
        var days = 0
        while ContinuousClock.now < end {
            for _ in 0..<1000 {
                random ^= random << 13
                random ^= random >> 7
                random ^= random << 17
                let id = identifier(1 + Int(random % UInt64(records)))
                let found = try await database.read { transaction in
                    try transaction.first("SELECT region_code, made_on, holder FROM record WHERE id = \(id)") { row in
                        (try row.text("region_code"), try row.int("made_on"), try row.text("holder"))
                    }
                }
                days += found?.1 ?? 0
            }
            count += 1000
        }
        guard days == count * 19_000 else { throw StorageError.misuse("a record was not found") }
        return count
    }

    // MARK: What is written

    private static func identifier(_ number: Int) -> String {
        let digits = String(number)
        return "rec_" + String(repeating: "0", count: 22 - digits.utf8.count) + digits
    }

    private static let payload = [UInt8](repeating: 7, count: 96)

    private static let act = Act(
        actor: "clerk-210100", role: "ROLE_CITY_BUREAU", right: "liaoning.skills.bench.v1.Bench/Write",
        instantNanoseconds: 1_647_216_000_000_000_000, regionCode: "210100")

    private static let migration = Migration(
        "V0001_record",
        script: """
            CREATE TABLE record (
                id          TEXT   NOT NULL PRIMARY KEY,
                region_code TEXT   NOT NULL,
                made_on     BIGINT NOT NULL,
                holder      TEXT   NOT NULL
            );
            """)
}
