internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Accepts a student who is offered.
    package func acceptTransfer(_ request: AcceptTransferRequest.Checked, _ call: Call) async throws -> Student {
        try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .acceptTransfer, on: call.day) {
                try $0.isOffered ? call.requireScope(ofOffer: $0) : call.requireScope(of: $0)
            }
            guard let region = student.offeredRegion else {
                throw TrainingRecordsError.refused([StudentLife.Refusal.noTransfer])
            }
            let person = student.message.personID
            try write.takeBack(
                StudentTasks.enrolment, countedOn: student.countedOn, in: student.region, person: person)
            student.message.schoolCreditCode = student.message.offeredSchoolCreditCode
            student.message.majorID = student.message.offeredMajorID
            student.message.majorName = student.message.offeredMajorName
            student.region = region
            student.countedOn = call.day
            student.clearOffer()
            try write.count(StudentTasks.enrolment, in: region, on: call.day, person: person)
            return try taking.take(
                .acceptTransfer, student, on: call.day, note: "", telling: "您已转入新学校：\(student.message.majorName)")
        }
    }
}
