package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Opens a major at a technical school.
    package func openMajor(_ request: OpenMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor {
        let (type, day) = (try SchoolClass(checked: request.classType), call.day)
        let id = RecordID.make("maj", at: call.now)
        return try await database.write(call, request) { write in
            let (school, schoolType) = try TechnicalSchoolStore.existing(
                request.schoolCreditCode, "school_credit_code", in: write)
            try call.requireScope(region: school.region.code, organisation: school.message.creditCode)
            try CatalogError.check(OrganisationLife.refusals(for: .takePart, in: school.state))
            for (index, code) in request.occupationCodes.enumerated() {
                try OccupationStore.require(code, "occupation_codes[\(index)]", in: write)
            }
            try CatalogError.check(SchoolLevelLimit.refusals(for: type.level, at: schoolType))
            let entry = SchoolMajor(
                majorID: id, schoolCreditCode: school.message.creditCode, code: request.code, name: request.name,
                occupationCodes: Set(request.occupationCodes.map(\.description)).sorted())
            guard try SchoolMajorStore.insert(entry, type, on: day, in: write) else { throw CatalogError.majorExists }
            let major = try SchoolMajorStore.existing(id, in: write).message
            try write.record(
                "school_major.opened", subject: id, region: school.region, major,
                articles: [SchoolLevelLimit.citation])
            return major
        }
    }
}
