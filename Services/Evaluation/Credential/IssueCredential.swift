internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Signs a valid certificate as a credential.
    package func issueCredential(_ request: IssueCredentialRequest.Checked, _ call: Call) async throws -> Credential {
        let number = request.certificateNumber
        let certificate = try await database.read { try CertificateStore.existing(number.text, in: $0) }
        try call.requireScope(
            region: certificate.regionCode, organisation: certificate.organisationCreditCode,
            person: certificate.personID)
        try EvaluationError.check(
            CertificateIssuing.refusals(forCredentialOf: try CertificateStanding(certificate.state)))
        let holder = try await people.profile(certificate.personID, call)
        let text = CertificateText(
            number: number, holderDigest: certificate.holderDigest, occupation: try certificate.occupation,
            occupationName: certificate.occupationName, level: try certificate.skillLevel,
            organisation: try certificate.issuer, organisationName: certificate.organisationName,
            issuedOn: try certificate.issueDay, replaces: nil, keyID: signer.keyID)
        let (signer, issuer) = (signer, credentialIssuer)
        let signed = { @Sendable (place: StatusPlaceStore.Place) throws -> Credential in
            let payload = CredentialText.credential(
                text, holderName: holder.name, list: place.list, position: place.position, issuer: issuer)
            return Credential(certificateNumber: number.text, jwt: try signer.jwt(of: payload))
        }
        if let place = try await database.read({ try StatusPlaceStore.find(number.text, in: $0) }) {
            return try signed(place)
        }
        return try await database.write(call, request) { write in
            let place = try StatusPlaceStore.place(number.text, of: certificate.personID, in: write)
            // What the change tells names the certificate and not the place: only who holds the credential knows that.
            try write.record(
                "credential.placed", subject: number.text, region: try certificate.region,
                Credential(certificateNumber: number.text), articles: [CredentialText.citation])
            return try signed(place)
        }
    }
}

extension Certificate {
    /// The issuing organisation.
    fileprivate var issuer: CreditCode {
        get throws(EvaluationError) {
            do {
                return try CreditCode(organisationCreditCode)
            } catch {
                throw .inconsistent("organisation_credit_code of \(certificateNumber)")
            }
        }
    }
}
