internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives an enrolment.
    package func getEnrolment(_ request: GetEnrolmentRequest, _ call: Call) async throws -> Enrolment {
        let id = try RequestField.identifier(request.enrolmentID, "enrolment_id")
        let (enrolment, trainingClass) = try await database.read { read in
            let enrolment = try EnrolmentStore.enrolment(id, in: read)
            return (enrolment, try ClassStore.summary(enrolment.classID, in: read))
        }
        try call.requireScope(of: trainingClass, person: enrolment.personID)
        return enrolment
    }
}
