internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records what a student gets for a term; nobody gets it twice, whatever school and id it was asked for under.
    package func grantStudentAid(_ request: GrantStudentAidRequest.Checked, _ call: Call) async throws -> StudentAid {
        guard let kind = StudentAidRule.Kind(rawValue: Int(request.kind.rawValue)) else {
            throw RequestField.invalid("kind", "没有这个取值")
        }
        let book = try policy.book(at: call)
        let id = RecordID.make("aid", at: call.now)
        let term = StudentAidRule.Term(SchoolYear(startYear: request.schoolYear), isSpring: request.term == .spring)
        return try await database.write(call, request) { write in
            let student = try StudentStore.existing(request.studentID, in: write)
            try call.requireScope(of: student)
            guard let figures = StudentAidRule.Figures(book, on: call.day, in: student.region) else {
                throw TrainingRecordsError.figureMissing
            }
            let study = StudentAidRule.Study(
                enteredOn: student.enteredOn, months: Int(student.message.schoolingMonths), endedOn: student.endedOn,
                suspensions: try StudentStepStore.suspensions(of: request.studentID, in: write), form: student.form,
                isVoided: student.state == .voided)
            try TrainingRecordsError.check(
                StudentAidRule.refusals(for: kind, of: study, in: term, on: call.day, figures: figures))
            let aid = StudentAid(
                aidID: id, studentID: request.studentID, personID: student.message.personID,
                schoolCreditCode: student.message.schoolCreditCode, regionCode: student.region.code,
                kind: request.kind, schoolYear: Int32(clamping: request.schoolYear), term: request.term,
                amountYuan: request.amountYuan.amount, grantedOn: call.day.description)
            let ids = try PersonStore.allIDs(of: aid.personID, in: write)
            let hasIt = try StudentAidStore.hasLive(
                of: ids, kind: aid.kind, year: request.schoolYear, term: aid.term, in: write)
            guard !hasIt, try StudentAidStore.insert(aid, on: call.day, in: write) else {
                throw TrainingRecordsError.aidExists
            }
            try NoticeStore.tell(
                .person(aid.personID), "学校已为您登记\(kind.name)\(aid.amountYuan)元", act: "student_aid.granted", subject: id,
                region: student.region, in: write)
            try write.record(
                "student_aid.granted", subject: id, region: student.region, aid, articles: [StudentAidRule.citation])
            return aid
        }
    }
}
