internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Ends a training base.
    package func endTrainingBase(_ request: EndTrainingBaseRequest.Checked, _ call: Call) async throws -> TrainingBase {
        try await database.write(call, request) { write in
            _ = try TrainingBaseStore.existing(request.trainingBaseID, in: write)
            guard try TrainingBaseStore.end(request.trainingBaseID, on: call.day, in: write) else {
                throw CompetitionError.trainingBaseEnded
            }
            let ended = try TrainingBaseStore.existing(request.trainingBaseID, in: write)
            try write.record(
                "training_base.ended", subject: ended.trainingBaseID, region: nil, ended,
                articles: [PyramidTier.citation])
            return ended
        }
    }
}
