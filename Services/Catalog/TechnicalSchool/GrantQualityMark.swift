package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Marks a school or one of its majors for quality.
    package func grantQualityMark(
        _ request: GrantQualityMarkRequest.Checked, _ call: Call
    ) async throws -> QualityMark {
        let (id, day) = (RecordID.make("qum", at: call.now), call.day)
        return try await database.write(call, request) { write in
            let (school, _) = try TechnicalSchoolStore.existing(
                request.schoolCreditCode, "school_credit_code", in: write)
            if !request.majorID.isEmpty {
                let major = try SchoolMajorStore.existing(request.majorID, in: write).message
                guard major.schoolCreditCode == school.message.creditCode else { throw CatalogError.majorNotFound }
            }
            let mark = QualityMark(
                markID: id, schoolCreditCode: school.message.creditCode, majorID: request.majorID,
                grantedOn: day.description, document: request.document)
            guard try TechnicalSchoolStore.grant(mark, on: day, in: write) else {
                throw CatalogError.qualityMarkExists
            }
            try write.record(
                "quality_mark.granted", subject: id, region: school.region, mark,
                articles: [Citation(.technicalEducation145, article: "23")])
            return mark
        }
    }
}
