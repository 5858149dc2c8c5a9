import EvaluationService
import Foundation
import Identity
import Ledger
import Serving
import RPC
import RPCTransport
import Storage
import TrainingRecordsService

/// The parts of `Deploy/bench volume`; its `run` puts them together.
///
/// Usage: volume-benchmark fill|export FOLDER TRAININGS PEOPLE CERTIFICATES, or ask KEYS TRAININGS PEOPLE CERTIFICATES
/// GATEWAY EVALUATION. Fill prints rows,
/// seconds and MiB of memory at most; export bytes, seconds and MiB; ask the medians of a passport, a certificate and a bulletin in µs.
@main
enum VolumeBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 6, let trainings = Int(arguments[3]), let people = Int(arguments[4]),
            let certificates = Int(arguments[5])
        else {
            FileHandle.standardError.write(Data("volume-benchmark: see the run script\n".utf8))
            exit(64)
        }
        let province = Province(trainings: trainings, people: people, certificates: certificates)
        switch arguments[1] {
        case "fill": try await fill(province, arguments[2])
        case "export": try await export(arguments[2])
        default:
            try await ask(
                province, keys: arguments[2], addresses: arguments.dropFirst(6).compactMap { PeerAddress($0) })
        }
    }

    private static func training(_ folder: String) throws -> Database {
        try open("\(folder)/training-records.sqlite", TrainingRecordsService.migrations)
    }

    private static func evaluation(_ folder: String) throws -> Database {
        try open("\(folder)/evaluation.sqlite", EvaluationService.migrations)
    }

    private static func open(_ file: String, _ migrations: [Migration]) throws -> Database {
        guard let url = DatabaseURL("sqlite:\(file)") else { throw StorageError.misuse("\(file) is no path") }
        return try Database.open(url, migrations: migrations, libraries: ServiceEnvironment.libraries)
    }

    private static func fill(_ province: Province, _ folder: String) async throws {
        let start = ContinuousClock.now
        var rows = 0
        for (database, fill) in [
            (try training(folder), TrainingVolume(province: province).fill),
            (try evaluation(folder), EvaluationVolume(province: province).fill),
        ] as [(Database, (Database) async throws -> Void)] {
            try await fill(database)
            rows += try await count(database)
            await database.close()
        }
        report(rows, since: start)
    }

    /// Every row that was written, the audit trail, feed and counters among them.
    private static func count(_ database: Database) async throws -> Int {
        try await database.scan { transaction in
            let tables = try transaction.query("SELECT name FROM sqlite_schema WHERE type = 'table'") {
                try $0.text("name")
            }
            return try tables.reduce(0) { sum, table in
                sum
                    + (try transaction.first("SELECT COUNT(*) AS found FROM \(raw: table)") { try $0.int("found") } ?? 0)
            }
        }
    }

    /// Reads every certificate and every change, as an export does, one row at a time.
    private static func export(_ folder: String) async throws {
        let start = ContinuousClock.now
        var bytes = 0
        for database in [try training(folder), try evaluation(folder)] {
            bytes += try await database.scan { transaction in
                var bytes = 0
                try transaction.each("SELECT sequence, kind, subject, payload FROM change ORDER BY sequence") { row in
                    bytes +=
                        try row.text("kind").utf8.count + row.text("subject").utf8.count + row.blob("payload").count
                }
                return bytes
            }
            await database.close()
        }
        report(bytes, since: start)
    }

    private static func ask(_ province: Province, keys: String, addresses: [PeerAddress]) async throws {
        guard addresses.count == 2 else { throw StorageError.misuse("two addresses") }
        let ring = try KeyFolder(keys).ring(of: KeyRing.developmentKey)
        let gateway = Client(addresses: [addresses[0]])
        let evaluation = Client(addresses: [addresses[1]])
        let identity = Identity(subject: "bench", role: .province, expiresAt: .now() + .seconds(3600))
        try await Questions(
            gateway: gateway, evaluation: evaluation, province: province, token: ring.token(for: identity)
        ).ask()
        gateway.close()
        evaluation.close()
    }

    private static func report(_ count: Int, since start: ContinuousClock.Instant) {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print(count, String(format: "%.2f", seconds), BulkPath.peakMemory())
    }
}
