internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that a student came back.
    package func resumeStudent(_ request: ResumeStudentRequest.Checked, _ call: Call) async throws -> Student {
        try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .resume, on: request.onDate) {
                try call.requireScope(of: $0)
            }
            student.move(to: .enrolled)
            return try taking.take(.resume, student, on: request.onDate, note: "", telling: "您已复学")
        }
    }
}
