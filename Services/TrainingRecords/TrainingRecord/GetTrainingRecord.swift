internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a person's trainings, vouchers and subsidies, latest first in each: the passport's part.
    package func getTrainingRecord(
        _ request: GetTrainingRecordRequest.Checked, _ call: Call
    ) async throws -> TrainingRecord {
        let id = request.personID
        let record = try await database.read { read in
            let person = try call.seen(
                try PersonStore.existing(id, in: read), by: vault, sealed: try PersonStore.findSeals(of: id, in: read))
            var record = TrainingRecord(person: person)
            // Who was registered twice has one record.
            for own in [id] + (try PersonStore.merged(into: id, in: read)) {
                record.trainings += try TrainingRecordStore.trainings(of: own, in: read)
                record.vouchers += try VoucherStore.list(.init(personID: own, day: call.day), limit: .max, in: read)
                    .map { $0.asOf(call.day) }
                record.subsidies += try TrainingRecordStore.subsidies(of: own, in: read)
            }
            return record
        }
        try call.requireScope(region: record.person?.regionCode, person: id)
        return record
    }
}
