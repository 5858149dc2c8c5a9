internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a completion after fraud or error; it no longer counts towards any task.
    package func voidCompletion(_ request: VoidCompletionRequest.Checked, _ call: Call) async throws -> Enrolment {
        let id = request.enrolmentID
        return try await database.write(call, request) { write in
            let seat = try EnrolmentStore.existing(id, in: write)
            let trainingClass = try TrainingClassStore.existing(seat.classID, in: write)
            try call.requireScope(region: trainingClass.regionCode)
            guard try EnrolmentStore.voidCompletion(id, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([SubsidyAmount.Refusal.notCompleted])
            }
            try TrainingClassStore.uncomplete(seat.classID, in: write)
            guard let completed = CivilDay(seat.completedOn) else {
                throw TrainingRecordsError.inconsistent("enrolment \(id) was completed on no day")
            }
            let tasks = TrainingTasks.tasks(
                of: trainingClass.rule, group: TargetGroup(seat.workerGroup),
                isShortageOccupation: trainingClass.shortageOccupation)
            for task in tasks {
                try write.takeBack(task, countedOn: completed, in: trainingClass.region, person: seat.personID)
            }
            let voided = try EnrolmentStore.existing(id, in: write)
            try write.record(
                "trainee.completion_voided", subject: id, region: trainingClass.region, voided.withoutName,
                articles: [Completion.Refusal.completionVoided.citation])
            return voided
        }
    }
}
