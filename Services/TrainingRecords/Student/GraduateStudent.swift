internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records a graduation: the student leaves the roll, and counts among the graduates.
    package func graduateStudent(_ request: GraduateStudentRequest.Checked, _ call: Call) async throws -> Student {
        try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .graduate, on: request.onDate) {
                try call.requireScope(of: $0)
            }
            student.end(.graduated, on: request.onDate)
            let person = student.message.personID
            try write.takeBack(
                StudentTasks.enrolment, countedOn: student.countedOn, in: student.region, person: person)
            try write.count(
                StudentTasks.graduates, in: student.region, on: request.onDate, person: person)
            return try taking.take(
                .graduate, student, on: request.onDate, note: request.diploma, telling: "您已毕业，毕业证书编号：\(request.diploma)"
            )
        }
    }
}
