internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Records that a person works for a registered employer.
    package func recordEmployment(
        _ request: RecordEmploymentRequest.Checked, _ call: Call
    ) async throws -> Employment {
        let period = try request.period(on: call.day)
        let book = try policy.book(at: call)
        guard try await catalog.knows(organisation: request.employerCreditCode, call) else {
            throw TrainingRecordsError.employerNotFound
        }
        guard try await catalog.knows(occupation: request.occupationCode, call) else {
            throw TrainingRecordsError.occupationNotFound
        }
        let employment = Employment(
            employmentID: RecordID.make("emp", at: call.now), personID: request.personID,
            employerCreditCode: request.employerCreditCode.text, kind: request.kind,
            occupationCode: request.occupationCode.description, beginsOn: period.first.description,
            endsOn: period.last?.description ?? "", agreedUntilOn: request.agreedUntilOn?.description ?? "")

        return try await database.write(call, request) { write in
            let residence = try PersonStore.existingResidence(of: request.personID, in: write)
            if call.identity.role == .cityBureau { try call.requireScope(region: residence.code) }
            let isRecorded = try EmploymentStore.list(of: request.personID, in: write).contains { held in
                held.spell.employer == request.employerCreditCode && held.message.kind == request.kind
                    && held.spell.period.overlaps(period)
            }
            guard !isRecorded,
                try EmploymentStore.insert(
                    employment, period: period, agreedUntil: request.agreedUntilOn, in: write)
            else { throw TrainingRecordsError.employmentExists }
            try write.record("person.employed", subject: request.personID, region: residence, employment)
            try NoticeStore.tell(
                .person(request.personID), "用人单位已登记您自\(request.beginsOn)起在该单位工作，如有不符请提出异议", act: "person.employed",
                subject: employment.employmentID, region: residence, disputableBy: book, in: write)
            return employment
        }
    }
}

extension RecordEmploymentRequest.Checked {
    /// From when to when, as recorded on `day`.
    ///
    /// - Throws: `INVALID_ARGUMENT` when it ends or was agreed until before it began, when it begins later, or when an internship has no term.
    fileprivate func period(on day: CivilDay) throws(RPCError) -> DayPeriod {
        guard let period = DayPeriod(from: beginsOn, through: endsOn) else {
            throw RequestField.invalid("ends_on", "不能早于起始日期")
        }
        guard beginsOn <= day else { throw RequestField.invalid("begins_on", "不能晚于办理日期") }
        guard let agreedUntilOn else {
            if kind == .internship { throw RequestField.required("agreed_until_on") }
            return period
        }
        guard agreedUntilOn >= beginsOn else { throw RequestField.invalid("agreed_until_on", "不能早于起始日期") }
        return period
    }
}
