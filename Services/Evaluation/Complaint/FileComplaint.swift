internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Files a complaint about an evaluation organisation.
    package func fileComplaint(_ request: FileComplaintRequest.Checked, _ call: Call) async throws -> Complaint {
        let (id, day) = (RecordID.make("cpl", at: call.now), call.day)
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(request.organisationCreditCode.text, in: write)
            let complaint = Complaint(
                complaintID: id, organisationCreditCode: organisation.creditCode, regionCode: organisation.regionCode,
                text: request.text)
            try ComplaintStore.file(complaint, on: day, in: write)
            let filed = try ComplaintStore.existing(id, in: write)
            try write.record(
                "complaint.filed", subject: id, region: try organisation.region, filed, articles: [Sanctioning.citation]
            )
            return filed
        }
    }
}
