package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says how many of a school's teachers are double-qualified.
    package func getDoubleQualifiedShare(
        _ request: GetDoubleQualifiedShareRequest.Checked, _ call: Call
    ) async throws -> DoubleQualifiedShare {
        let code = request.creditCode
        return try await database.read { read in
            _ = try OrganisationStore.existing(code, "credit_code", in: read)
            let (teachers, double) = try TeacherStore.countTeachers(of: code, in: read)
            return DoubleQualifiedShare(
                creditCode: code.text, teachers: Int32(clamping: teachers), doubleQualified: Int32(clamping: double),
                hundredths: Int32(clamping: TeacherPool.share(of: double, among: teachers)))
        }
    }
}
