import Foundation
import Storage

/// Writes many records by the path every write takes, some hundred to a write: with every constraint, audited, published and counted.
struct BulkPath {
    /// Records to a write.
    static let recordsPerWrite = 400
    /// Writes under way at once: while one commit waits for the disk, the next is prepared. Memory is bounded by their rows.
    static let writesAtOnce = 4

    let database: Database
    let right: String

    /// Writes records `0..<count`, in order within a write and nearly so among writes.
    func write(_ count: Int, _ record: @escaping @Sendable (Int, WriteTransaction) throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, start) in stride(from: 0, to: count, by: Self.recordsPerWrite).enumerated() {
                if index >= Self.writesAtOnce { try await group.next() }
                let range = start..<min(count, start + Self.recordsPerWrite)
                group.addTask { try await write(range, record) }
            }
            try await group.waitForAll()
        }
    }

    private func write(
        _ range: Range<Int>, _ record: @escaping @Sendable (Int, WriteTransaction) throws -> Void
    ) async throws {
        let act = Act(
            actor: "bulk", role: "ROLE_SERVICE", right: right, instantNanoseconds: 1_640_995_200_000_000_000,
            regionCode: "210000")
        try await database.write(act) { transaction in
            for number in range { try record(number, transaction) }
        }
    }

    /// The largest memory this process ever had, in MiB.
    static func peakMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1024 } ?? 0
    }
}
