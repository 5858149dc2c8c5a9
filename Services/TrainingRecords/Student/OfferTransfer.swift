internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Offers a student to another school.
    package func offerTransfer(_ request: OfferTransferRequest.Checked, _ call: Call) async throws -> Student {
        let (school, region) = try await catalog.school(request.toSchoolCreditCode, call)
        let major = try school.major(request.toMajorID)
        return try await database.write(call, request) { write in
            let taking = StudentStepTaking(call: call, write: write)
            var student = try taking.existing(request.studentID, for: .offerTransfer, on: call.day) {
                try call.requireScope(of: $0)
            }
            var refusals: [any RefusalReason] = []
            if school.creditCode == student.message.schoolCreditCode {
                refusals.append(StudentLife.Refusal.sameSchool)
            }
            if major.state == .withdrawn { refusals.append(StudentRegistration.Refusal.majorWithdrawn) }
            try TrainingRecordsError.check(refusals)
            student.message.offeredSchoolCreditCode = school.creditCode
            student.message.offeredMajorID = major.majorID
            student.message.offeredMajorName = major.name
            student.offeredRegion = region
            return try taking.take(
                .offerTransfer, student, on: call.day, note: request.reason,
                telling: "您的学校已为您办理转学，待\(school.name)接收")
        }
    }
}
