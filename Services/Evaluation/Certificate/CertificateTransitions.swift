internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Moves a certificate to another state, with a reason that is kept.
    ///
    /// - Parameter kind: what the change is called in the feed.
    func move(
        _ number: CertificateNumber, by transition: CertificateTransition, as kind: String, reason: String,
        _ request: some Sendable, _ call: Call
    ) async throws -> Certificate {
        let day = call.day
        return try await database.write(call, request) { write in
            let certificate = try CertificateStore.existing(number.text, in: write)
            try call.requireScope(
                region: certificate.regionCode, organisation: certificate.organisationCreditCode)
            try certificate.move(by: transition, reason: reason, on: day, in: write)
            let moved = try CertificateStore.existing(number.text, in: write)
            if transition == .revoke { try write.takeBackIssue(of: moved, on: day) }
            try write.record(
                kind, subject: number.text, region: try moved.region, moved,
                articles: [CertificateTransition.citation])
            return moved
        }
    }
}

extension Certificate {
    /// Takes the step if the certificate stands so that it can.
    ///
    /// - Throws: ``EvaluationError/refused(_:)``.
    func move(
        by transition: CertificateTransition, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws {
        let standing = try CertificateStanding(state)
        if let refusal = transition.refusal(from: standing) { throw EvaluationError.refused([refusal]) }
        let moved = try CertificateStore.move(
            certificateNumber, from: standing, to: transition.target, reason: reason, on: day, in: write)
        guard moved else { throw EvaluationError.inconsistent("\(certificateNumber) moved meanwhile") }
    }
}
