internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that a student suspends the studies.
    package func suspendStudent(_ request: SuspendStudentRequest.Checked, _ call: Call) async throws -> Student {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .suspend, on: request.fromOn) {
                try call.requireScope(of: $0)
            }
            guard let months = book.value(.suspensionMonths, on: call.day, in: student.region) else {
                throw TrainingRecordsError.figureMissing
            }
            try TrainingRecordsError.check(
                StudentLife.suspensionRefusals(from: request.fromOn, until: request.untilOn, months: Int(months)))
            student.move(to: .suspended)
            student.message.suspendedUntilOn = request.untilOn.description
            return try taking.take(
                .suspend, student, on: request.fromOn, note: request.reason,
                telling: "您已休学至\(request.untilOn)")
        }
    }
}
