internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Lifts a sanction.
    package func liftTrainingSanction(
        _ request: LiftTrainingSanctionRequest.Checked, _ call: Call
    ) async throws -> TrainingSanction {
        let id = request.sanctionID
        return try await database.write(call, request) { write in
            let sanction = try TrainingSanctionStore.existing(id, in: write)
            try call.requireScope(region: sanction.regionCode)
            guard try TrainingSanctionStore.lift(id, reason: request.reason, on: call.day, in: write) else {
                throw TrainingRecordsError.refused([TrainingSanctioning.lifted])
            }
            let lifted = try TrainingSanctionStore.existing(id, in: write)
            try write.record(
                "training_sanction.lifted", subject: id, region: RegionCode(lifted.regionCode), lifted,
                articles: [TrainingSanctioning.citation])
            return lifted
        }
    }
}
