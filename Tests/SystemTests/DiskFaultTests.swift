import Foundation
import TrainingRecordsMessages
import RPC
import RPCTransport
import ServiceTesting
import Storage
import Testing

/// A service whose disk fails says so, goes on reading, and writes again as soon as the disk does.
@Suite(.serialized) struct DiskFaultTests {
    private static let refusals: [FaultyDisk.Fault: String] = [
        .full: "RESOURCE_EXHAUSTED STORAGE_FULL", .write: "UNAVAILABLE STORAGE_UNAVAILABLE",
        .sync: "UNAVAILABLE STORAGE_UNAVAILABLE",
    ]

    @Test(.timeLimit(.minutes(3)))
    func `on a disk that fails writes are refused with the reason, and nothing answered is lost`() async throws {
        try await withFaultyDisk { disk, deployment, load in
            let feed = FeedWatch(load)
            let watching = Task { await feed.run() }
            async let loading: Void = load.run(clients: 16)

            for fault in [FaultyDisk.Fault.full, .sync, .write, .sync, .full] {
                try await expectProgress("after the fault before \(fault)", load) { load.told.count }
                let refusal = Self.refusals[fault] ?? ""
                try disk.set(fault)
                try await expectProgress("with \(fault)", load) { load.refusals[refusal, default: 0] }
                try await expectReading(load)
                try disk.set(.none)
            }
            try await expectProgress("at last", load) { load.told.count }
            load.stop()
            await loading
            watching.cancel()
            await watching.value

            #expect(deployment.isRunning("training-records"))
            // The first writes may come before the policy book.
            let unknown = Set(load.refusals.keys).subtracting(Self.refusals.values)
                .subtracting(["UNAVAILABLE POLICY_BOOK_NOT_LOADED"])
            #expect(unknown.isEmpty, "\(unknown)")
            try await KeptPromises(deployment: deployment, load: load, feed: feed).expectKept()
        }
    }

    @Test(.timeLimit(.minutes(3)), .enabled(if: SmallDisk.canBeMade, "only root may mount a file system"))
    func `on a disk that is full a service waits for room, and goes on by itself when there is`() async throws {
        let disk = try SmallDisk(megabytes: 48)
        defer { disk.remove() }
        let deployment = try Deployment(databases: disk.folder)
        defer { deployment.stop() }
        try await deployment.start("catalog")
        try await deployment.start("training-records")
        let load = try VoucherLoad(deployment)
        defer { load.client.close() }
        let feed = FeedWatch(load)
        let watching = Task { await feed.run() }
        async let loading: Void = load.run(clients: 16)

        for _ in 0..<3 {
            try await expectProgress("with room", load) { load.told.count }
            try disk.fill()
            try await expectProgress("without room", load) { load.refusals.values.reduce(0, +) }
            try await expectReading(load)
            try disk.makeRoom()
        }
        try await expectProgress("at last", load) { load.told.count }
        load.stop()
        await loading
        watching.cancel()
        await watching.value

        #expect(load.refusals["RESOURCE_EXHAUSTED STORAGE_FULL", default: 0] > 0, "\(load.refusals)")
        try await KeptPromises(deployment: deployment, load: load, feed: feed).expectKept()
    }

    /// What a failed fsync leaves in the log looks like a commit until the next one is written over it.
    @Test(.timeLimit(.minutes(3)), .enabled(if: TestDatabaseFile.isSQLite, "about SQLite's log"))
    func `an archive taken while the disk fails has what was committed, and nothing else`() async throws {
        try await withFaultyDisk { disk, deployment, load in
            async let loading: Void = load.run(clients: 16)
            let path = deployment.database(of: "training-records").path
            let file = try DatabaseFile(try #require(DatabaseURL("sqlite://\(path)")))
            let archive = DatabaseArchive(folder: path + ".archive")
            let archiving = Task {
                let writer = try ArchiveWriter(file, into: archive)
                while !Task.isCancelled {
                    try writer.copy()
                    await Task.yield()
                }
                try writer.copy()
                writer.close()
            }
            for _ in 0..<3 {
                try await expectProgress("without a fault", load) { load.told.count }
                try disk.set(.sync)
                try await expectProgress("without fsync", load) { load.refusals.values.reduce(0, +) }
                try disk.set(.none)
            }
            try await expectProgress("at last", load) { load.told.count }
            load.stop()
            await loading
            archiving.cancel()
            try await archiving.value

            let restored = try DatabaseFile(try #require(DatabaseURL("sqlite://\(path).restored")))
            let extent = try restored.restore(from: archive, upTo: .max)
            let original = try file.extent()
            #expect(extent.cursor == original.cursor && extent.auditHash == original.auditHash)
            #expect(try restored.check().findings == [])
        }
    }

    /// Runs `body` with a load on training-records whose database is on a disk that fails on command.
    private func withFaultyDisk(
        _ body: (FaultyDisk, Deployment, VoucherLoad) async throws -> Void
    ) async throws {
        let disk = try FaultyDisk()
        defer { disk.remove() }
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start("catalog")
        try await deployment.start("training-records", environment: disk.environment)
        let load = try VoucherLoad(deployment)
        defer { load.client.close() }
        try await body(disk, deployment, load)
    }

    /// Waits until a number has grown by 30.
    private func expectProgress(_ when: String, _ load: VoucherLoad, _ number: () -> Int) async throws {
        let start = number()
        for _ in 0..<1000 {
            if number() >= start + 30 { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NoProgress(description: "no progress \(when): \(load.told.count) answers, \(load.refusals)")
    }

    private struct NoProgress: Error, CustomStringConvertible {
        let description: String
    }

    private func expectReading(_ load: VoucherLoad) async throws {
        guard case .person(_, let person) = load.told.first else { return }
        let found = try await TrainingRecordsContract.Clients(load.client).people.getPerson(
            GetPersonRequest(personID: person.personID), load.options)
        #expect(found.personID == person.personID)
    }
}
