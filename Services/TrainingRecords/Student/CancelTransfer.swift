internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Gives up or turns down an offer.
    package func cancelTransfer(_ request: CancelTransferRequest.Checked, _ call: Call) async throws -> Student {
        try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .cancelTransfer, on: call.day) { student in
                if student.isOffered, (try? call.requireScope(ofOffer: student)) != nil { return }
                try call.requireScope(of: student)
            }
            student.clearOffer()
            return try taking.take(
                .cancelTransfer, student, on: call.day, note: request.reason, telling: "您的转学已取消：\(request.reason)")
        }
    }
}
