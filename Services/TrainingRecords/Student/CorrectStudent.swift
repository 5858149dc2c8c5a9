internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Corrects major, study or origin of a student.
    package func correctStudent(_ request: CorrectStudentRequest.Checked, _ call: Call) async throws -> Student {
        let before = try await database.read { try StudentStore.existing(request.studentID, in: $0) }
        try call.requireScope(of: before)
        var majorName: String?
        if !request.majorID.isEmpty {
            let code = try before.schoolCode
            majorName = try (try await catalog.school(code, call)).school.major(request.majorID).name
        }
        var isFromKeyCounty: Bool?
        if !request.originRegionCode.isEmpty {
            isFromKeyCounty = try await catalog.isKeyCounty(request.originRegionCode, on: before.enteredOn, call)
        }
        let (newName, newOrigin) = (majorName, isFromKeyCounty)
        return try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .correct, on: call.day) {
                try call.requireScope(of: $0)
            }
            if let newName {
                // The major is one of the school that was asked about; a transfer in between would make it another's.
                guard student.message.schoolCreditCode == before.message.schoolCreditCode else {
                    throw TrainingRecordsError.majorNotFound
                }
                student.message.majorID = request.majorID
                student.message.majorName = newName
            }
            if let newOrigin {
                student.message.originRegionCode = request.originRegionCode
                student.message.fromKeyCounty = newOrigin
            }
            if let form = request.studyForm { student.form = form == .partTime ? .partTime : .fullTime }
            if let months = request.schoolingMonths { student.message.schoolingMonths = Int32(clamping: months) }
            return try taking.take(
                .correct, student, on: call.day, note: request.reason, telling: "您的学籍信息已更正：\(request.reason)")
        }
    }
}

extension StoredStudent {
    /// The school.
    var schoolCode: CreditCode {
        get throws {
            do { return try CreditCode(message.schoolCreditCode) } catch {
                throw StorageError.corrupt("student \(message.studentID) has no credit code")
            }
        }
    }
}
