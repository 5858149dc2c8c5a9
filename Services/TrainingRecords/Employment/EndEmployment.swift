internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Records the last day of an employment.
    package func endEmployment(_ request: EndEmploymentRequest.Checked, _ call: Call) async throws -> Employment {
        try await database.write(call, request) { write in
            let held = try EmploymentStore.existing(request.employmentID, in: write)
            var employment = held.message
            let residence = try PersonStore.existingResidence(of: employment.personID, in: write)
            try call.requireScope(region: residence.code, organisation: employment.employerCreditCode)
            guard request.endsOn >= held.spell.period.first else {
                throw RequestField.invalid("ends_on", "不能早于起始日期")
            }
            guard try EmploymentStore.end(request.employmentID, on: request.endsOn, in: write) else {
                throw TrainingRecordsError.employmentEnded
            }
            employment.endsOn = request.endsOn.description
            try write.record(
                "person.employment_ended", subject: employment.personID, region: residence, employment)
            return employment
        }
    }
}
