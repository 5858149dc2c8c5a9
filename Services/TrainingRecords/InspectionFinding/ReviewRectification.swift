internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Confirms or rejects what the organisation reported.
    package func reviewRectification(
        _ request: ReviewRectificationRequest.Checked, _ call: Call
    ) async throws -> InspectionFinding {
        if !request.confirmed, request.reason.isEmpty { throw RequestField.required("reason") }
        if request.confirmed, !request.reason.isEmpty { throw RequestField.invalid("reason", "确认整改时不填") }
        let id = request.findingID
        return try await database.write(call, request) { write in
            let finding = try FindingStore.existing(id, on: call.day, in: write)
            try call.requireScope(region: finding.region.code)
            guard
                try FindingStore.review(
                    id, rejectedFor: request.confirmed ? nil : request.reason, on: call.day, in: write)
            else { throw TrainingRecordsError.refused([FindingLife.Refusal.nothingReported]) }
            let kind = request.confirmed ? "rectification_confirmed" : "rectification_rejected"
            try NoticeStore.tell(
                .organisation(finding.organisation.text),
                request.confirmed ? "检查发现问题的整改已确认" : "检查发现问题的整改未通过：\(request.reason)",
                act: "inspection.\(kind)", subject: id, region: finding.region, in: write)
            return try FindingStore.record(kind, id, on: call.day, in: write)
        }
    }
}
