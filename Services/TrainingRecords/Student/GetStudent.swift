internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// A student with every step.
    package func getStudent(_ request: GetStudentRequest.Checked, _ call: Call) async throws -> Student {
        var (student, steps) = try await database.read { read in
            (
                try StudentStore.existing(request.studentID, in: read),
                try StudentStepStore.list(of: request.studentID, in: read)
            )
        }
        try call.requireReading(student)
        student.message.steps = steps
        return student.message
    }
}
