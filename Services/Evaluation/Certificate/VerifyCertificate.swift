internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Shows the public what a certificate says, to whoever knows its number and its holder's name.
    ///
    /// For a number that does not exist, training-records is asked all the same about a person that does not: neither the answer nor the
    /// time it takes nor who is down tells an unknown number from a name that does not fit.
    package func verifyCertificate(
        _ request: VerifyCertificateRequest.Checked, _ call: Call
    ) async throws -> CertificateVerification {
        let (number, name) = (request.certificateNumber.text, request.name)
        let address = call.limitedAddress
        guard verificationLimiter.begins(certificate: number, address: address, at: call.now) else {
            throw EvaluationError.tooManyFailures
        }
        let certificate: Certificate?
        let matches: Bool
        do {
            certificate = try await database.read { try CertificateStore.find(number, in: $0) }
            let person = certificate?.personID ?? "nobody"
            matches = try await people.matches(person, name: name, citizenNumber: request.citizenNumber, call)
        } catch {
            // Nothing was learned: a process that is down locks nobody out.
            verificationLimiter.found(certificate: number, address: address, at: call.now)
            throw error
        }
        guard matches, let certificate else { throw EvaluationError.certificateNotFound }
        verificationLimiter.found(certificate: number, address: address, at: call.now)
        return CertificateVerification(
            certificateNumber: certificate.certificateNumber, maskedName: MaskedName.mask(name),
            occupationCode: certificate.occupationCode, occupationName: certificate.occupationName,
            level: certificate.level, organisationName: certificate.organisationName, issuedOn: certificate.issuedOn,
            state: certificate.state)
    }
}
