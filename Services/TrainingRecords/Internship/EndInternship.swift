internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that an internship ended.
    package func endInternship(_ request: EndInternshipRequest.Checked, _ call: Call) async throws -> Internship {
        try await database.write(call, request) { write in
            let stored = try InternshipStore.existing(request.internshipID, in: write)
            try call.requireScope(of: stored)
            guard request.onDate >= stored.beginsOn, request.onDate <= call.day else {
                throw RequestField.invalid("on_date", "不能早于起始日期，也不能晚于办理日期")
            }
            guard try InternshipStore.end(request.internshipID, on: request.onDate, reason: request.reason, in: write)
            else { throw TrainingRecordsError.internshipEnded }
            try NoticeStore.tell(
                .person(stored.message.personID), "您的实习（见习）已登记结束：\(request.reason)", act: "internship.ended",
                subject: request.internshipID, region: stored.region, in: write)
            return try InternshipStore.existing(request.internshipID, in: write).message
        }
    }
}

extension Call {
    /// Refuses unless the internship is of the caller's school, enterprise or region.
    ///
    /// - Throws: `OUT_OF_SCOPE`.
    func requireScope(of internship: InternshipStore.Stored) throws(RPCError) {
        let message = internship.message
        if identity.role == .school {
            try requireScope(organisation: message.schoolCreditCode)
        } else {
            try requireScope(region: internship.region.code, organisation: message.employerCreditCode)
        }
    }
}
