internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Records the institution's assessment of a trainee; a later one replaces it until the class is completed.
    package func assessTrainee(_ request: AssessTraineeRequest.Checked, _ call: Call) async throws -> Enrolment {
        try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(request.classID, in: write)
            try call.requireScope(of: trainingClass)
            guard let seat = try EnrolmentStore.findSeat(of: request.personID, in: request.classID, write) else {
                throw TrainingRecordsError.traineeNotFound
            }
            guard try EnrolmentStore.assess(seat.enrolmentID, points: request.points, in: write) else {
                throw TrainingRecordsError.notEnrolled
            }
            let assessed = try EnrolmentStore.existing(seat.enrolmentID, in: write)
            try write.record(
                "trainee.assessed", subject: seat.enrolmentID, region: trainingClass.region, assessed.withoutName)
            return assessed.seen(by: call)
        }
    }
}
