internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Records the last day of an employment.
    package func endEmployment(_ request: EndEmploymentRequest, _ call: Call) async throws -> Employment {
        let id = try RequestField.identifier(request.employmentID, "employment_id")
        let last = try RequestField.day(request.endsOn, "ends_on")

        return try await database.write(call, request) { write in
            guard var employment = try EmploymentStore.employment(id, in: write) else {
                throw TrainingRecordsError.employmentNotFound
            }
            let person = try PersonStore.existing(employment.personID, in: write)
            try call.requireScope(region: person.regionCode, organisation: employment.employerCreditCode)
            guard let first = CivilDay(employment.beginsOn), last >= first else {
                throw RequestField.invalid("ends_on", "不能早于起始日期")
            }
            guard try EmploymentStore.end(id, on: last, in: write) else { throw TrainingRecordsError.employmentEnded }
            employment.endsOn = last.description
            try write.record(
                "person.employment_ended", subject: employment.personID, region: RegionCode(stored: person.regionCode),
                employment)
            return employment
        }
    }
}
