internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Replaces a valid certificate by a new one with a new number and the holder's name of today.
    package func reissueCertificate(
        _ request: ReissueCertificateRequest.Checked, _ call: Call
    ) async throws -> Certificate {
        let number = request.certificateNumber
        let seen = try await database.read { try CertificateStore.existing(number.text, in: $0) }
        try call.requireScope(region: seen.regionCode, organisation: seen.organisationCreditCode)
        let holder = try await people.profile(seen.personID, call)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { write in
            let old = try CertificateStore.existing(number.text, in: write)
            try old.move(by: .reissue, reason: request.reason, on: day, in: write)
            let organisation = try EvaluationOrganisationStore.existing(old.organisationCreditCode, in: write)
            let occupation = try old.occupation
            try EvaluationError.check(try organisation.reissuingRefusals(for: occupation, call))
            let conclusion = try CertificateStore.conclusion(of: number.text, in: write)
            let issue = CertificateIssue(
                basis: old.evaluationID.isEmpty
                    ? .levelGrant(old.levelGrantID)
                    : .evaluation(old.evaluationID, conclusion: conclusion),
                personID: old.personID, holderName: holder.name, occupation: occupation,
                occupationName: old.occupationName, level: try old.skillLevel, organisation: organisation,
                replaces: number)
            let certificate = try issue.store(signedBy: signer, on: day, in: write)
            let replaced = try CertificateStore.existing(number.text, in: write)
            let (region, articles) = (try old.region, [CertificateTransition.citation])
            try write.record(
                "certificate.replaced", subject: number.text, region: region, replaced, articles: articles)
            try write.record(
                "certificate.issued", subject: certificate.certificateNumber, region: region, certificate,
                articles: articles)
            return certificate
        }
    }
}
