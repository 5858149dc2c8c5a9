internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage

/// The certificates a candidate holds: those of the occupation that were issued here, and the declared ones that count.
struct PriorCertificates {
    /// Issued here for the batch's occupation, and valid.
    var own: [PriorCertificate] = []
    /// The same, with their numbers.
    var ownHeld: [HeldCertificate] = []
    /// Declared ones that were not issued here and that speak for nobody else.
    var outside: [DeclaredCertificate] = []
    /// Declared, with nothing against them.
    var declared: [PriorCertificate] = []
    /// What speaks against declared ones, in their order.
    var refusals: [DeclaredCertificate.Refusal] = []

    init(
        of assessment: CandidateAssessment, _ batch: EvaluationBatch, in transaction: some Transaction
    ) throws {
        let person = assessment.person.id
        for certificate in try CertificateStore.valid(of: person, in: transaction)
        where certificate.occupationCode == batch.occupationCode {
            own.append(PriorCertificate(level: try certificate.skillLevel, issuedOn: try certificate.issueDay))
            ownHeld.append(
                HeldCertificate(
                    certificateNumber: certificate.certificateNumber, level: certificate.level,
                    issuedOn: certificate.issuedOn))
        }
        for certificate in assessment.facts.certificates {
            let stored = try CertificateStore.find(certificate.number.text, in: transaction)
            let known = try stored.map { try DeclaredCertificate.Known($0, heldBy: person) }
            let servesAnother = try DeclaredCertificateStore.servesAnother(
                than: person, certificate.number.text, in: transaction)
            let against = certificate.refusals(known: known, servesAnother: servesAnother, on: assessment.day)
            if against.isEmpty {
                if stored == nil { outside.append(certificate) }
                declared.append(PriorCertificate(level: certificate.level, issuedOn: certificate.issuedOn))
            }
            refusals += against
        }
    }
}

extension DeclaredCertificate.Known {
    fileprivate init(_ certificate: Certificate, heldBy person: String) throws(EvaluationError) {
        self.init(
            isOwn: certificate.personID == person, isValid: certificate.state == .valid,
            level: try certificate.skillLevel, issuedOn: try certificate.issueDay)
    }
}
