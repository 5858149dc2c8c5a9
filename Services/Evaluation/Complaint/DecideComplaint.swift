internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Decides whether a complaint is founded.
    package func decideComplaint(_ request: DecideComplaintRequest.Checked, _ call: Call) async throws -> Complaint {
        let (id, day) = (request.complaintID, call.day)
        return try await database.write(call, request) { write in
            let complaint = try ComplaintStore.existing(id, in: write)
            try call.requireScope(region: complaint.regionCode)
            let isFirst = try ComplaintStore.decide(
                id, as: request.founded ? .founded : .unfounded, reason: request.reason, on: day, in: write)
            guard isFirst else { throw EvaluationError.refused([Sanctioning.Refusal.complaintDecided]) }
            let decided = try ComplaintStore.existing(id, in: write)
            try write.record(
                "complaint.decided", subject: id, region: RegionCode(decided.regionCode), decided,
                articles: [Sanctioning.citation])
            return decided
        }
    }
}
