internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives an enrolment.
    package func getEnrolment(_ request: GetEnrolmentRequest.Checked, _ call: Call) async throws -> Enrolment {
        let (enrolment, trainingClass) = try await database.read { read in
            let enrolment = try EnrolmentStore.existing(request.enrolmentID, in: read)
            return (enrolment, try TrainingClassStore.existing(enrolment.classID, in: read))
        }
        try call.requireScope(of: trainingClass, person: enrolment.personID)
        return enrolment.seen(by: call)
    }
}
