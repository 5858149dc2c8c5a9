internal import Requests
internal import MessageRuntime
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

/// Makes a certificate inside the transaction that decides on it: number, digest, text and signature.
struct CertificateIssue: Sendable {
    /// What the certificate rests on.
    enum Basis: Sendable {
        /// A passed evaluation, by its id.
        case evaluation(String)
        /// A level grant, by its id.
        case levelGrant(String)
    }

    var basis: Basis
    var personID: String
    var holderName: String
    var occupation: OccupationCode
    var occupationName: String
    var level: SkillLevel
    var organisation: EvaluationOrganisation
    /// Of a reissue: the certificate it stands for.
    var replaces: CertificateNumber?

    /// Gives out the next number, signs and stores the certificate.
    ///
    /// - Throws: ``EvaluationError/certificateExists``, ``EvaluationError/serialsExhausted(_:)``.
    func store(
        signedBy signer: CertificateSigner, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Certificate {
        let body = organisation.bodyCode
        guard
            let serial = try CertificateSerialStore.next(
                body: body, year: day.year, level: level, in: transaction)
        else { throw EvaluationError.serialsExhausted("该机构本年度该等级的证书序列码") }
        guard let issuer = CertificateNumber.IssuerClass(rawValue: String(body.prefix(1))),
            let ministryCode = Int(body.dropFirst(1).prefix(4)), let site = Int(body.suffix(6)),
            let number = try? CertificateNumber(
                issuer: issuer, ministryCode: ministryCode, site: site, year: day.year, level: level, serial: serial),
            let code = try? CreditCode(organisation.creditCode)
        else { throw EvaluationError.inconsistent("no certificate number can be made of body \(body)") }

        let digest = CertificateSigner.holderDigest(number: number, name: holderName)
        let text = CertificateText(
            number: number, holderDigest: digest, occupation: occupation, occupationName: occupationName, level: level,
            organisation: code, organisationName: organisation.name, issuedOn: day, replaces: replaces,
            keyID: signer.keyID
        ).text
        var certificate = Certificate(
            certificateNumber: number.text, personID: personID, occupationCode: occupation.description,
            occupationName: occupationName, level: level.level, organisationCreditCode: organisation.creditCode,
            organisationName: organisation.name, regionCode: organisation.regionCode, issuedOn: "\(day)",
            state: .valid, replacesNumber: replaces?.text ?? "", holderDigest: digest, keyID: signer.keyID,
            signedText: text, signature: try signer.signature(of: text),
            issuedAt: Timestamp(nanosecondsSince1970: transaction.act.instantNanoseconds))
        switch basis {
        case .evaluation(let id):
            certificate.basis = .evaluation
            certificate.evaluationID = id
        case .levelGrant(let id):
            certificate.basis = .competition
            certificate.levelGrantID = id
        }
        try VerificationKeyStore.keep(signer.keyID, publicKey: signer.publicKey, on: day, in: transaction)
        guard try CertificateStore.issue(certificate, on: day, in: transaction) else {
            throw EvaluationError.certificateExists
        }
        return certificate
    }
}
