internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Shows the public what a certificate says, to whoever knows its number and its holder's name or identity number.
    ///
    /// For a number that does not exist, training-records is asked all the same about a person that does not: neither the answer nor the
    /// time it takes nor who is down tells an unknown number from a name that does not fit.
    package func verifyCertificate(
        _ request: VerifyCertificateRequest, _ call: Call
    ) async throws -> CertificateVerification {
        let number = try RequestField.certificateNumber(request.certificateNumber)
        let name = try RequestField.optionalText(request.name, "name", max: 50)
        let citizenNumber = request.citizenNumber
        guard !name.isEmpty || !citizenNumber.isEmpty else { throw RequestField.required("name") }
        guard citizenNumber.utf8.count <= 18 else { throw RequestField.invalid("citizen_number", "应为18位") }

        let certificate = try await database.read { try CertificateStore.certificate(number.text, in: $0) }
        let person = certificate?.personID ?? "nobody"
        guard try await people.matches(person, name: name, citizenNumber: citizenNumber, call), let certificate else {
            throw EvaluationError.notFound(.certificate)
        }
        let holder = name.isEmpty ? try await people.profile(person, call).name : name
        return CertificateVerification(
            certificateNumber: certificate.certificateNumber, maskedName: MaskedName.mask(holder),
            occupationCode: certificate.occupationCode, occupationName: certificate.occupationName,
            level: certificate.level, organisationName: certificate.organisationName, issuedOn: certificate.issuedOn,
            state: certificate.state)
    }
}

extension RequestField {
    /// A certificate's number of 22 characters.
    static func certificateNumber(_ text: String) throws(RPCError) -> CertificateNumber {
        if text.isEmpty { throw required("certificate_number") }
        do {
            return try CertificateNumber(text)
        } catch {
            throw invalid("certificate_number", error.sentence)
        }
    }
}
