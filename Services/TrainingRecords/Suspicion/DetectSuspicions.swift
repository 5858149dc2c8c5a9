internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Looks through classes and institutions of a region for what looks like false training.
    package func detectSuspicions(
        _ request: DetectSuspicionsRequest.Checked, _ call: Call
    ) async throws -> DetectSuspicionsResponse {
        let (region, day, limit) = (request.regionCode, call.day, request.limit ?? 200)
        let thresholds = SuspicionThresholds(try policy.book(at: call), on: day, in: region)
        guard thresholds.missing.isEmpty, let window = thresholds[.suspicionWindowDays] else {
            throw RPCError.figureMissing(thresholds.missing.map(\.rawValue).joined(separator: "、"))
        }
        let last = request.afterClassID.isEmpty ? nil : request.afterClassID
        // Everything is read first, so that writers wait for what is entered only.
        let (ids, found) = try await database.read { read in
            let ids = try InstitutionVolumeStore.classes(
                in: region, since: day.adding(days: -window), after: last, limit: limit + 1, read)
            var found =
                last == nil ? try InstitutionVolumeStore.jumps(in: region, on: day, by: thresholds, read) : []
            for id in ids.prefix(limit) {
                try call.checkStillWanted()
                found += try SuspicionFactStore.examine(
                    try TrainingClassStore.existing(id, in: read), by: thresholds, in: read)
            }
            return (ids, found)
        }
        let examined = ids.prefix(limit)
        let next = ids.count > limit ? examined.last ?? "" : ""
        return try await database.write(call, request) { write in
            DetectSuspicionsResponse(
                classesExamined: Int32(examined.count), detected: Int32(try SuspicionStore.enter(found, in: write)),
                nextAfterClassID: next)
        }
    }
}

extension TrainingRecordsService {
    /// Enters what looks wrong about a class whose records were just written. It never stands in the way of the write: without a threshold its
    /// pattern is left out, and ``detectSuspicions(_:_:)`` says which is missing.
    func suspect(
        _ held: StoredClass, on day: CivilDay, in write: WriteTransaction,
        _ look: (SuspicionThresholds) throws -> [FoundSuspicion]
    ) throws {
        guard let book = policy.current else { return }
        try SuspicionStore.enter(
            try look(SuspicionThresholds(book, on: day, in: held.city)), in: write)
    }
}
