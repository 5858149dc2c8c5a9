internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records what a graduate went on to.
    package func recordGraduateEmployment(
        _ request: RecordGraduateEmploymentRequest.Checked, _ call: Call
    ) async throws -> Student {
        guard let placement = StudentLife.Placement(rawValue: Int(request.placement.rawValue)) else {
            throw RequestField.invalid("placement", "没有这个取值")
        }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .place, on: request.onDate) {
                try call.requireScope(of: $0)
            }
            guard let counts = book.value(.furtherStudyCounts, on: call.day, in: student.region) else {
                throw TrainingRecordsError.figureMissing
            }
            try student.countEmployed(
                placement.isEmployed(furtherStudyCounts: counts != 0), in: write)
            student.message.placement = request.placement
            student.message.employerCreditCode =
                placement == .employed ? request.employerCreditCode?.text ?? "" : ""
            return try taking.take(
                .place, student, on: request.onDate, note: request.evidence, telling: "学校已登记您的毕业去向，如有不符请提出异议",
                disputableBy: book)
        }
    }
}

extension StoredStudent {
    /// Counts a graduate among those who found work in the year of graduation, or no longer.
    mutating func countEmployed(_ isEmployed: Bool, in write: WriteTransaction) throws {
        if isEmployed, countedEmployedOn == nil, let endedOn {
            try write.count(StudentTasks.employment, in: region, on: endedOn, person: message.personID)
            countedEmployedOn = endedOn
        } else if !isEmployed, let day = countedEmployedOn {
            try write.takeBack(StudentTasks.employment, countedOn: day, in: region, person: message.personID)
            countedEmployedOn = nil
        }
    }
}
