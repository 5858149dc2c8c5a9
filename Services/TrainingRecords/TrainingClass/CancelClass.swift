internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    package func cancelClass(_ request: CancelClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        let (id, reason) = (request.classID, request.reason)
        return try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(id, in: write)
            try call.requireScope(of: trainingClass)
            if let prepayment = try SubsidyClaimStore.findPrepayment(of: id, in: write), prepayment.state != .clawedBack
            {
                throw TrainingRecordsError.classHasPrepayment
            }
            guard try TrainingClassStore.cancel(id, reason: reason, in: write) else {
                throw TrainingRecordsError.refused([Completion.ClosingRefusal.classNotOpen])
            }
            for enrolment in try EnrolmentStore.list(.init(classID: id, state: .enrolled), in: write) {
                try EnrolmentStore.giveUp(enrolment, reason: reason, in: write)
                for task in TrainingTasks.tasksOnEnrolment(in: trainingClass.rule) {
                    try write.takeBack(
                        task, countedAt: enrolment.enrolledAt, in: trainingClass.region, person: enrolment.personID)
                }
            }
            let cancelled = try TrainingClassStore.existingWhole(id, in: write)
            try write.record("class.cancelled", subject: id, region: trainingClass.region, cancelled)
            return cancelled
        }
    }
}
