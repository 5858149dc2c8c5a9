internal import Ledger
internal import Requests
internal import MessageRuntime
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Moves a certificate to another state, with a reason that is kept.
    func move(
        certificate text: String, by transition: CertificateTransition, as kind: String, reason: String,
        _ request: some Message, _ call: Call
    ) async throws -> Certificate {
        let number = try RequestField.certificateNumber(text).text
        let reason = try RequestField.reason(reason)
        let day = call.day
        return try await database.write(call, request) { transaction in
            let certificate = try CertificateStore.requireCertificate(number, in: transaction)
            try call.requireScope(
                region: certificate.regionCode, organisation: certificate.organisationCreditCode)
            try certificate.move(by: transition, reason: reason, on: day, in: transaction)
            let moved = try CertificateStore.requireCertificate(number, in: transaction)
            try transaction.record(
                kind, subject: number, region: RegionCode(moved.regionCode), moved,
                articles: [CertificateTransition.citation])
            return moved
        }
    }
}

extension Certificate {
    /// Takes the step if the certificate stands so that it can.
    ///
    /// - Throws: ``EvaluationError/refused(_:_:)``.
    func move(
        by transition: CertificateTransition, reason: String, on day: CivilDay, in transaction: WriteTransaction
    ) throws {
        guard let standing = CertificateStanding(rawValue: Int(state.rawValue)) else {
            throw EvaluationError.inconsistent("state of \(certificateNumber)")
        }
        if let refusal = transition.refusal(from: standing) {
            throw EvaluationError.refused(.certificateTransition, [refusal])
        }
        let moved = try CertificateStore.move(
            certificateNumber, from: standing, to: transition.target, reason: reason, on: day, in: transaction)
        guard moved else { throw EvaluationError.inconsistent("\(certificateNumber) moved meanwhile") }
    }
}
