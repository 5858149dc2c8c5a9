internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Registers what a member of a group wants to be trained in.
    package func registerTrainingNeed(
        _ request: RegisterTrainingNeedRequest.Checked, _ call: Call
    ) async throws -> TrainingNeed {
        guard let group = TargetGroup(request.workerGroup) else { throw RequestField.invalid("worker_group", "没有这一群体") }
        guard try await catalog.knows(occupation: request.occupationCode, call) else {
            throw TrainingRecordsError.occupationNotFound
        }
        let id = RecordID.make("tnd", at: call.now)
        return try await database.write(call, request) { write in
            let trainee = try TraineeStore.trainee(request.personID, in: write)
            try TrainingRecordsError.check(TrainingNeedRule.refusals(for: trainee, as: group, on: call.day))
            let need = TrainingNeed(
                needID: id, personID: request.personID, workerGroup: request.workerGroup,
                occupationCode: request.occupationCode.description, regionCode: request.regionCode.code)
            guard try TrainingNeedStore.insert(need, in: write) else { throw TrainingRecordsError.trainingNeedExists }
            return try TrainingNeedStore.record("registered", id, in: write)
        }
    }
}
