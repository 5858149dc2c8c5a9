public import CaseworkMessages
internal import Ledger
public import RPC
internal import Requests
internal import Storage

extension CaseworkService {
    /// Declares kinship or employment of the calling account.
    public func declareInterest(
        _ request: DeclareInterestRequest.Checked, _ call: Call
    ) async throws -> DeclaredInterest {
        let (code, person) = (request.creditCode?.text ?? "", request.personID)
        if code.isEmpty, person.isEmpty { throw RequestField.required("credit_code") }
        if !code.isEmpty, !person.isEmpty { throw RequestField.invalid("person_id", "与credit_code只能填一项") }
        let interest = DeclaredInterest(
            interestID: RecordID.make("int", at: call.now), kind: request.kind, creditCode: code, personID: person,
            declaredOn: call.day.description)
        return try await database.write(call, request) { write in
            try InterestStore.insert(interest, of: call.identity.subject, on: call.day, in: write)
            try write.record("interest.declared", subject: interest.interestID, region: nil, interest)
            return interest
        }
    }
}
