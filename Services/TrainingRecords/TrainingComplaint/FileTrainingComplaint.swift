internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Complains about the organisation of a class.
    package func fileTrainingComplaint(
        _ request: FileTrainingComplaintRequest.Checked, _ call: Call
    ) async throws -> TrainingComplaint {
        let id = RecordID.make("tcp", at: call.now)
        return try await database.write(call, request) { write in
            let held = try TrainingClassStore.existing(request.classID, in: write)
            try TrainingComplaintStore.insert(
                TrainingComplaint(
                    complaintID: id, classID: held.classID, organisationCreditCode: held.institution.text,
                    regionCode: held.region.code, content: request.content),
                by: call.identity.personID, on: call.day, in: write)
            let filed = try TrainingComplaintStore.existing(id, in: write)
            try write.record(
                "training_complaint.filed", subject: id, region: held.region, filed,
                articles: [TrainingComplaintLife.citation])
            return filed
        }
    }
}
