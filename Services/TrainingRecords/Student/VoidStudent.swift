internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a registration that was entered in error.
    package func voidStudent(_ request: VoidStudentRequest.Checked, _ call: Call) async throws -> Student {
        try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            let student = try taking.existing(request.studentID, for: .void, on: call.day) {
                try call.requireScope(of: $0)
            }
            return try taking.void(student, reason: request.reason)
        }
    }
}

extension StudentStepTaking {
    /// Voids a registration: it counts nowhere any more.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` while aid stands that was given under it.
    func void(_ student: StoredStudent, reason: String) throws -> Student {
        var student = student
        let (person, day) = (student.message.personID, today)
        if try StudentAidStore.hasLive(of: student.message.studentID, in: write) {
            throw TrainingRecordsError.refused([StudentLife.Refusal.hasAid])
        }
        if student.state.isOnRoll {
            try write.takeBack(
                StudentTasks.enrolment, countedOn: student.countedOn, in: student.region, person: person)
        }
        try student.countEmployed(false, in: write)
        if student.state == .graduated, let graduated = student.endedOn {
            try write.takeBack(StudentTasks.graduates, countedOn: graduated, in: student.region, person: person)
        }
        student.clearOffer()
        student.move(to: .voided)
        return try take(.void, student, on: day, note: reason, telling: "您的学籍已作废：\(reason)")
    }
}
