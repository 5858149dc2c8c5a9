internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids aid that was granted in error.
    package func voidStudentAid(_ request: VoidStudentAidRequest.Checked, _ call: Call) async throws -> StudentAid {
        try await database.write(call, request) { write in
            var aid = try StudentAidStore.existing(request.aidID, in: write)
            try call.requireScope(region: aid.regionCode, organisation: aid.schoolCreditCode)
            guard try StudentAidStore.void(request.aidID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.aidVoided
            }
            aid.voidReason = request.reason
            try write.record(
                "student_aid.voided", subject: aid.aidID, region: RegionCode(aid.regionCode), aid,
                articles: [StudentAidRule.citation])
            return aid
        }
    }
}
