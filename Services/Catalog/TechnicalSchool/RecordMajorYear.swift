package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Records how many a major had in a school year, or corrects it.
    package func recordMajorYear(_ request: RecordMajorYearRequest.Checked, _ call: Call) async throws -> SchoolMajor {
        let (id, day) = (request.majorID, call.day)
        let year = MajorLife.Year(
            schoolYear: SchoolYear(startYear: request.schoolYear), entrants: request.entrants,
            students: request.students, graduates: request.graduates, employed: request.employed)
        return try await database.write(call, request) { write in
            let stored = try SchoolMajorStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.schoolCreditCode)
            try CatalogError.check(
                MajorLife.refusalsToRecord(
                    year, withdrawnOn: stored.withdrawnOn,
                    isCorrection: stored.years.contains { $0.schoolYear == year.schoolYear },
                    hasReason: !request.correctionReason.isEmpty, on: day))
            try SchoolMajorStore.record(year, of: id, reason: request.correctionReason, in: write)
            let major = try SchoolMajorStore.existing(id, in: write).message
            try write.record("school_major.counted", subject: id, region: stored.region, major)
            return major
        }
    }
}
