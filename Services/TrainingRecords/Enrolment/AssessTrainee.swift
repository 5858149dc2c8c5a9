internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Records the institution's assessment of a trainee; a later one replaces it until the class is completed.
    package func assessTrainee(_ request: AssessTraineeRequest, _ call: Call) async throws -> Enrolment {
        let classID = try RequestField.identifier(request.classID, "class_id")
        let personID = try RequestField.identifier(request.personID, "person_id")
        let points = try RequestField.number(request.points, "points", in: 0...100)

        return try await database.write(call, request) { write in
            let trainingClass = try ClassStore.summary(classID, in: write)
            try call.requireScope(of: trainingClass)
            guard let seat = try EnrolmentStore.seat(of: personID, in: classID, write) else {
                throw TrainingRecordsError.traineeNotFound
            }
            guard try EnrolmentStore.assess(seat.enrolmentID, points: points, in: write) else {
                throw TrainingRecordsError.notEnrolled
            }
            let assessed = try EnrolmentStore.enrolment(seat.enrolmentID, in: write)
            try write.record(
                "trainee.assessed", subject: seat.enrolmentID, region: trainingClass.region, assessed.withoutName)
            return assessed
        }
    }
}
