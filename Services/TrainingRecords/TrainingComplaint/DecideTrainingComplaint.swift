internal import Casework
internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Decides a complaint: founded or not.
    package func decideTrainingComplaint(
        _ request: DecideTrainingComplaintRequest.Checked, _ call: Call
    ) async throws -> TrainingComplaint {
        let (id, book) = (request.complaintID, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let complaint = try TrainingComplaintStore.existing(id, in: write)
            try call.requireScope(region: complaint.regionCode)
            guard let region = RegionCode(complaint.regionCode) else {
                throw StorageError.corrupt("training_complaint \(id) has no region")
            }
            guard
                try TrainingComplaintStore.decide(
                    id, request.founded ? .founded : .unfounded, reason: request.reason, on: call.day, in: write)
            else { throw TrainingRecordsError.refused([TrainingComplaintLife.Refusal.decided]) }
            let decided = try TrainingComplaintStore.existing(id, in: write)
            try write.record(
                "training_complaint.decided", subject: id, region: region, decided,
                articles: [TrainingComplaintLife.citation])
            if request.founded {
                try NoticeStore.tell(
                    .organisation(complaint.organisationCreditCode), "对培训班的投诉经核实属实：\(request.reason)",
                    act: "training_complaint.decided", subject: id, region: region, disputableBy: book, in: write)
            }
            return decided
        }
    }
}
