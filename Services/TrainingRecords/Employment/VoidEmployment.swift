internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Voids an employment that was entered in error.
    package func voidEmployment(_ request: VoidEmploymentRequest.Checked, _ call: Call) async throws -> Employment {
        try await database.write(call, request) { write in
            var employment = try EmploymentStore.existing(request.employmentID, in: write).message
            let residence = try PersonStore.existingResidence(of: employment.personID, in: write)
            try call.requireScope(region: residence.code, organisation: employment.employerCreditCode)
            guard try EmploymentStore.void(request.employmentID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.employmentVoided
            }
            employment.voidReason = request.reason
            try write.record("person.employment_voided", subject: employment.personID, region: residence, employment)
            return employment
        }
    }
}
