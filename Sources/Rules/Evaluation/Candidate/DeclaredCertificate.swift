public import Ground

/// Decides whether a certificate that a candidate declares counts.
///
/// One that was issued here is known: it must be the candidate's own, valid, and say what is declared. Of others the organisation has seen
/// the paper; its number must say the level and year that are declared.
public struct DeclaredCertificate: Sendable, Hashable {
    /// Where the numbers are laid down.
    public static let citation = Citation(.certificateNumbers)

    /// The number.
    public let number: ImportedCertificateNumber
    /// The declared level.
    public let level: SkillLevel
    /// The declared day of issue.
    public let issuedOn: CivilDay

    /// A declaration.
    public init(number: ImportedCertificateNumber, level: SkillLevel, issuedOn: CivilDay) {
        self.number = number
        self.level = level
        self.issuedOn = issuedOn
    }

    /// What is known of a certificate that was issued here.
    public struct Known: Sendable, Hashable {
        /// Whether it is the candidate's.
        public let isOwn: Bool
        /// Whether it is valid.
        public let isValid: Bool
        /// Its level.
        public let level: SkillLevel
        /// Its day of issue.
        public let issuedOn: CivilDay

        /// What is known.
        public init(isOwn: Bool, isValid: Bool, level: SkillLevel, issuedOn: CivilDay) {
            self.isOwn = isOwn
            self.isValid = isValid
            self.level = level
            self.issuedOn = issuedOn
        }
    }

    /// Why a declared certificate does not count.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Somebody else's.
        case notOwn = "declared_certificate_not_own"
        /// Suspended, revoked or replaced.
        case notValid = "declared_certificate_not_valid"
        /// Its number or the register says something else than declared.
        case contradicts = "declared_certificate_contradicts_number"
        /// Issued after the day of admission.
        case fromTheFuture = "declared_certificate_from_the_future"
        /// Somebody else was admitted by it.
        case servesAnother = "declared_certificate_serves_another"
    }

    /// Returns every reason for which it does not count on `day`; empty when it does.
    ///
    /// - Parameters:
    ///   - known: What is known of it; nil when it was not issued here.
    ///   - servesAnother: Whether somebody else was admitted by it.
    public func refusals(known: Known?, servesAnother: Bool = false, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if let known {
            // Whose it is comes first and alone: nothing else is told of another's certificate.
            guard known.isOwn else { return [.notOwn] }
            if !known.isValid { refusals.append(.notValid) }
            if known.level != level || known.issuedOn != issuedOn { refusals.append(.contradicts) }
        } else if number.year != issuedOn.year || (number.level.map { $0 != level } ?? false) {
            refusals.append(.contradicts)
        }
        if issuedOn > day { refusals.append(.fromTheFuture) }
        if servesAnother { refusals.append(.servesAnother) }
        return refusals
    }
}

extension DeclaredCertificate.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOwn: "申报的证书不是本人的证书"
        case .notValid: "申报的证书已暂停、撤销或换发，不能作为申报依据"
        case .contradicts: "申报的证书等级或核发日期与证书编号或登记不一致"
        case .fromTheFuture: "申报的证书核发日期晚于今日"
        case .servesAnother: "申报的证书编号已用于他人的申报"
        }
    }

    /// The numbering rules.
    public var citation: Citation { DeclaredCertificate.citation }

    /// The declaration.
    public var field: String? { "facts.certificates" }
}
