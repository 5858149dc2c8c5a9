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
        _ request: VerifyCertificateRequest.Checked, _ call: Call
    ) async throws -> CertificateVerification {
        let (name, citizenNumber) = (request.name, request.citizenNumber)
        guard !name.isEmpty || !citizenNumber.isEmpty else { throw RequestField.required("name") }

        let certificate = try await database.read {
            try CertificateStore.find(request.certificateNumber.text, in: $0)
        }
        let person = certificate?.personID ?? "nobody"
        guard try await people.matches(person, name: name, citizenNumber: citizenNumber, call), let certificate else {
            throw EvaluationError.certificateNotFound
        }
        let holder = name.isEmpty ? try await people.profile(person, call).name : name
        return CertificateVerification(
            certificateNumber: certificate.certificateNumber, maskedName: MaskedName.mask(holder),
            occupationCode: certificate.occupationCode, occupationName: certificate.occupationName,
            level: certificate.level, organisationName: certificate.organisationName, issuedOn: certificate.issuedOn,
            state: certificate.state)
    }
}
