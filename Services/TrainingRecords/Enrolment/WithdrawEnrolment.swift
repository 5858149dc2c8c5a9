internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Gives a seat up; a voucher bound to it is released.
    package func withdrawEnrolment(
        _ request: WithdrawEnrolmentRequest.Checked, _ call: Call
    ) async throws -> Enrolment {
        try await database.write(call, request) { write in
            let enrolment = try EnrolmentStore.existing(request.enrolmentID, in: write)
            let trainingClass = try TrainingClassStore.existing(enrolment.classID, in: write)
            try call.requireScope(of: trainingClass, person: enrolment.personID)
            guard enrolment.state == .enrolled else { throw TrainingRecordsError.notEnrolled }
            let withdrawn = try EnrolmentStore.giveUp(enrolment, reason: request.reason, in: write)
            try TrainingClassStore.freeSeat(enrolment.classID, in: write)
            for task in TrainingTasks.tasksOnEnrolment(in: trainingClass.rule) {
                try write.takeBack(
                    task, countedAt: enrolment.enrolledAt, in: trainingClass.region, person: enrolment.personID)
            }
            return withdrawn.seen(by: call)
        }
    }
}
