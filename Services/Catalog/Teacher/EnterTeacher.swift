package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Enters a teacher or expert in the pool.
    package func enterTeacher(_ request: EnterTeacherRequest.Checked, _ call: Call) async throws -> Teacher {
        let (id, day, kind) = (
            RecordID.make("tea", at: call.now), call.day, try TeacherPool.Kind(checked: request.kind)
        )
        return try await database.write(call, request) { write in
            let organisation = try request.organisationCreditCode.map {
                try OrganisationStore.active($0, "organisation_credit_code", in: write)
            }
            try call.requireScope(
                region: (organisation?.region ?? request.regionCode).code,
                organisation: organisation?.message.creditCode)
            for (index, code) in request.occupationCodes.enumerated() {
                try OccupationStore.require(code, "occupation_codes[\(index)]", in: write)
            }
            let hasEvidence = !request.teachingQualification.isEmpty && !request.skillCertificate.isEmpty
            try CatalogError.check(
                TeacherPool.refusalsToEnter(
                    kind, parts: organisation?.parts, isDoubleQualified: request.doubleQualified,
                    hasEvidence: hasEvidence))
            guard try TeacherStore.insert(id, request, on: day, in: write) else { throw CatalogError.teacherExists }
            let teacher = try TeacherStore.existing(id, in: write).message
            try write.record(
                "teacher.entered", subject: id, region: request.regionCode, teacher, articles: [TeacherPool.citation])
            return teacher
        }
    }
}
