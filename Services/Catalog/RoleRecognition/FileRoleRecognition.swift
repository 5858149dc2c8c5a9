package import CatalogMessages
internal import Casework
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files what an organisation says it is, with its evidence.
    package func fileRoleRecognition(
        _ request: FileRoleRecognitionRequest.Checked, _ call: Call
    ) async throws -> RoleRecognition {
        let part = try OrganisationPart(checked: request.role)
        guard let period = DayPeriod(from: request.validFrom, through: request.validTo) else {
            throw RequestField.invalid("valid_to", "不能早于起始日期")
        }
        let (id, day) = (RecordID.make("rol", at: call.now), call.day)
        return try await database.write(call, request) { write in
            let organisation = try OrganisationStore.existing(request.creditCode, "credit_code", in: write)
            try CatalogError.check(
                RecognitionRule.refusals(
                    for: part, of: organisation.parts, organisation.state, evidence: period, on: day))
            var recognition = RoleRecognition(
                recognitionID: id, creditCode: request.creditCode.text, organisationName: organisation.message.name,
                regionCode: organisation.region.code, role: part.message, evidence: request.evidence,
                issuer: request.issuer, validFrom: period.first.description,
                validTo: period.last?.description ?? "")
            guard try RoleRecognitionStore.insert(recognition, organisation.region, period, in: write) else {
                throw CatalogError.recognitionOpen
            }
            recognition.caseID = try CaseFiling(
                RoleRecognitionCase.self, call, book: policyShelf.book(in: write)
            ).file(subject: id, title: organisation.message.name, region: organisation.region, in: write).id
            return recognition
        }
    }
}
