internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that a student left without graduating.
    package func recordLeaving(_ request: RecordLeavingRequest.Checked, _ call: Call) async throws -> Student {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .leave, on: request.onDate) {
                try call.requireScope(of: $0)
            }
            student.end(.left, on: request.onDate)
            student.message.leavingGround = request.ground
            try write.takeBack(
                StudentTasks.enrolment, countedOn: student.countedOn, in: student.region,
                person: student.message.personID)
            return try taking.take(
                .leave, student, on: request.onDate, note: request.reason, telling: "您的学籍已办理离校：\(request.reason)",
                disputableBy: book)
        }
    }
}
