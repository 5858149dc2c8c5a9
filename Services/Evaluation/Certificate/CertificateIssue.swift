internal import Ledger
internal import Requests
internal import MessageRuntime
internal import EvaluationMessages
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

/// Makes a certificate inside the transaction that decides on it: number, digest, text and signature. Nowhere else is a number made.
struct CertificateIssue: Sendable {
    /// What the certificate rests on.
    enum Basis: Sendable {
        /// A passed evaluation, by its id and which of its conclusions.
        case evaluation(String, conclusion: Int32)
        /// A level grant, by its id, and what it rests on.
        case levelGrant(String, CertificateBasis)
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
        signedBy signer: CertificateSigner, on day: CivilDay, in write: WriteTransaction
    ) throws -> Certificate {
        let number = try nextNumber(on: day, in: write)
        let digest = CertificateSigner.holderDigest(number: number, name: holderName)
        let text = CertificateText(
            number: number, holderDigest: digest, occupation: occupation, occupationName: occupationName, level: level,
            organisation: try organisation.code, organisationName: organisation.name, issuedOn: day,
            replaces: replaces, keyID: signer.keyID
        ).text
        var certificate = Certificate(
            certificateNumber: number.text, personID: personID, occupationCode: occupation.description,
            occupationName: occupationName, level: level.level, organisationCreditCode: organisation.creditCode,
            organisationName: organisation.name, regionCode: organisation.regionCode, issuedOn: "\(day)",
            state: .valid, replacesNumber: replaces?.text ?? "", holderDigest: digest, keyID: signer.keyID,
            signedText: text, signature: try signer.signature(of: text),
            issuedAt: Timestamp(nanosecondsSince1970: write.act.instantNanoseconds))
        var conclusion: Int32 = 0
        switch basis {
        case .evaluation(let id, let passed):
            (certificate.basis, certificate.evaluationID, conclusion) = (.evaluation, id, passed)
        case .levelGrant(let id, let basis):
            certificate.basis = basis
            certificate.levelGrantID = id
        }
        try VerificationKeyStore.keep(signer.keyID, publicKey: signer.publicKey, on: day, in: write)
        guard try CertificateStore.issue(certificate, conclusion: conclusion, on: day, in: write) else {
            throw EvaluationError.certificateExists
        }
        return certificate
    }

    /// Makes the number: of the organisation's body, the year, the level and the next serial of the three.
    private func nextNumber(on day: CivilDay, in write: WriteTransaction) throws -> CertificateNumber {
        let body = try organisation.body
        let serial = try CertificateSerialStore.next(of: body, year: day.year, level: level, in: write)
        guard let serial else { throw EvaluationError.serialsExhausted("该机构本年度该等级的证书序列码") }
        do {
            return try CertificateNumber(body: body, year: day.year, level: level, serial: serial)
        } catch {
            throw EvaluationError.inconsistent("no certificate number of body \(body): \(error.reason)")
        }
    }
}

extension WriteTransaction {
    /// Records and counts a new level: 人次 for every certificate, and once and for all each person who becomes highly skilled.
    func recordIssue(of certificate: Certificate, on day: CivilDay, articles: [Citation]) throws {
        try countIssue(of: certificate, on: day)
        try record(
            "certificate.issued", subject: certificate.certificateNumber, region: try certificate.region, certificate,
            articles: articles)
    }

    /// Counts a certificate that is issued, or reinstated after its revocation took the count back.
    func countIssue(of certificate: Certificate, on day: CivilDay) throws {
        let region = try certificate.region
        try count("plan.certificates", in: region, on: day, person: certificate.personID)
        guard try certificate.skillLevel.isHighlySkilled else { return }
        let isNew = try HighlySkilledPersonStore.note(
            certificate.personID, certificate: certificate.certificateNumber, on: day, in: self)
        if isNew { try count("plan.high_skilled", in: region, on: day, person: certificate.personID) }
    }
}
