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
            TrainingRecord(
                person: try PersonStore.existing(id, in: read),
                trainings: try TrainingRecordStore.trainings(of: id, in: read),
                vouchers: try VoucherStore.list(.init(personID: id, day: call.day), limit: .max, in: read)
                    .map { $0.asOf(call.day) },
                subsidies: try TrainingRecordStore.subsidies(of: id, in: read))
        }
        try call.requireScope(region: record.person?.regionCode, person: id)
        return record
    }
}
