package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives a technical school with its majors, marks and last numbers.
    package func getTechnicalSchool(
        _ request: GetTechnicalSchoolRequest.Checked, _ call: Call
    ) async throws -> TechnicalSchool {
        let code = request.creditCode
        return try await database.read { read in
            let (school, type) = try TechnicalSchoolStore.existing(code, "credit_code", in: read)
            let majors = try SchoolMajorStore.list(.init(school: code), after: nil, limit: 1000, in: read)
            let totals = try MajorYearStore.totals(ofSchool: code, in: read)
            return TechnicalSchool(
                creditCode: code.text, name: school.message.name, regionCode: school.region.code,
                type: SchoolLevelLimit.part(of: type).message, highestLevel: type.highestLevel.message,
                majors: majors.map(\.message), marks: try TechnicalSchoolStore.marks(of: code, in: read),
                students: totals.students, graduates: totals.graduates, employed: totals.employed)
        }
    }
}
