internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids an internship that was recorded in error.
    package func voidInternship(_ request: VoidInternshipRequest.Checked, _ call: Call) async throws -> Internship {
        try await database.write(call, request) { write in
            let stored = try InternshipStore.existing(request.internshipID, in: write)
            try call.requireScope(of: stored)
            guard try InternshipStore.void(request.internshipID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.internshipVoided
            }
            try NoticeStore.tell(
                .person(stored.message.personID), "您的实习（见习）登记已作废：\(request.reason)", act: "internship.voided",
                subject: request.internshipID, region: stored.region, in: write)
            return try InternshipStore.existing(request.internshipID, in: write).message
        }
    }
}
