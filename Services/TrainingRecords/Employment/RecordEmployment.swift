internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Records that a person works for a registered employer.
    package func recordEmployment(_ request: RecordEmploymentRequest, _ call: Call) async throws -> Employment {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let employer = try RequestField.creditCode(request.employerCreditCode, "employer_credit_code")
        let kind = try RequestField.choice(request.kind, "kind")
        let occupation = try RequestField.occupation(request.occupationCode, "occupation_code")
        let period = try RequestField.period(request.beginsOn, "begins_on", request.endsOn, "ends_on")
        guard period.first <= call.day else { throw RequestField.invalid("begins_on", "不能晚于办理日期") }
        let agreedUntil =
            kind == .internship
            ? try RequestField.day(request.agreedUntilOn, "agreed_until_on")
            : try RequestField.optionalDay(request.agreedUntilOn, "agreed_until_on")
        if let agreedUntil, agreedUntil < period.first {
            throw RequestField.invalid("agreed_until_on", "不能早于起始日期")
        }
        guard try await catalog.knows(organisation: employer, call) else {
            throw TrainingRecordsError.employerNotFound
        }
        guard try await catalog.knows(occupation: occupation, call) else {
            throw TrainingRecordsError.occupationNotFound
        }
        let employment = Employment(
            employmentID: RecordID.make("emp", at: call.now), personID: personID,
            employerCreditCode: employer.text, kind: kind, occupationCode: occupation.description,
            beginsOn: period.first.description, endsOn: period.last?.description ?? "",
            agreedUntilOn: agreedUntil?.description ?? "")

        return try await database.write(call, request) { write in
            let person = try PersonStore.existing(personID, in: write)
            if call.identity.role == .cityBureau { try call.requireScope(region: person.regionCode) }
            let isRecorded = try EmploymentStore.employments(of: personID, in: write).contains { held in
                held.employerCreditCode == employer.text && held.kind == kind
                    && DayPeriod(held.beginsOn, held.endsOn)?.overlaps(period) ?? false
            }
            let insert = { try EmploymentStore.insert(employment, period: period, agreedUntil: agreedUntil, in: write) }
            guard !isRecorded, try insert() else { throw TrainingRecordsError.employmentExists }
            try write.record(
                "person.employed", subject: personID, region: RegionCode(stored: person.regionCode), employment)
            return employment
        }
    }
}
