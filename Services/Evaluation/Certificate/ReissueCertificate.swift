internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Replaces a valid certificate by a new one with a new number and the holder's name of today.
    package func reissueCertificate(_ request: ReissueCertificateRequest, _ call: Call) async throws -> Certificate {
        let number = try RequestField.certificateNumber(request.certificateNumber)
        let reason = try RequestField.reason(request.reason)
        let seen = try await database.read { try CertificateStore.requireCertificate(number.text, in: $0) }
        try call.requireScope(organisation: seen.organisationCreditCode)
        let holder = try await people.profile(seen.personID, call)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { transaction in
            let old = try CertificateStore.requireCertificate(number.text, in: transaction)
            try old.move(by: .reissue, reason: reason, on: day, in: transaction)
            let organisation = try EvaluationOrganisationStore.requireOrganisation(
                old.organisationCreditCode, in: transaction)
            let standing = try organisation.standing(for: old.occupationCode)
            guard standing.stateRefusals.isEmpty else {
                throw EvaluationError.refused(.certificateTransition, standing.stateRefusals)
            }
            guard let occupation = OccupationCode(old.occupationCode), let level = SkillLevel(old.level) else {
                throw EvaluationError.inconsistent("certificate \(number.text)")
            }
            let issue = CertificateIssue(
                basis: old.evaluationID.isEmpty ? .levelGrant(old.levelGrantID) : .evaluation(old.evaluationID),
                personID: old.personID, holderName: holder.name, occupation: occupation,
                occupationName: old.occupationName, level: level, organisation: organisation, replaces: number)
            let certificate = try issue.store(signedBy: signer, on: day, in: transaction)
            let replaced = try CertificateStore.requireCertificate(number.text, in: transaction)
            let region = RegionCode(old.regionCode)
            let articles = [CertificateTransition.citation]
            try transaction.record(
                "certificate.replaced", subject: number.text, region: region, replaced, articles: articles)
            try transaction.record(
                "certificate.issued", subject: certificate.certificateNumber, region: region, certificate,
                articles: articles)
            return certificate
        }
    }
}
