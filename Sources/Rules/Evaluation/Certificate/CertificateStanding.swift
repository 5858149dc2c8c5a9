public import Ground

/// Where a certificate stands; the raw values are the numbers of the contract.
public enum CertificateStanding: Int, CaseIterable, Sendable, Hashable {
    /// 有效
    case valid = 1
    /// 暂停
    case suspended = 2
    /// 撤销
    case revoked = 3
    /// 已换发
    case replaced = 4

    /// The state's name.
    public var name: String {
        switch self {
        case .valid: "有效"
        case .suspended: "已暂停"
        case .revoked: "已撤销"
        case .replaced: "已换发"
        }
    }
}

/// What can be done with an issued certificate, which itself never changes.
///
/// - Source: ``citation``.
public enum CertificateTransition: String, CaseIterable, Sendable {
    /// Valid to suspended.
    case suspend
    /// Suspended to valid.
    case resume
    /// Valid or suspended to revoked.
    case revoke
    /// Valid to replaced, with a new certificate in its place.
    case reissue

    /// Where certificates are made part of the national query network, which shows their state.
    public static let citation = Citation(.measures2025, article: "14")

    /// Where it leads.
    public var target: CertificateStanding {
        switch self {
        case .suspend: .suspended
        case .resume: .valid
        case .revoke: .revoked
        case .reissue: .replaced
        }
    }

    /// Why a certificate stays where it is.
    public struct Refusal: RefusalReason, Hashable {
        /// What was asked.
        public let transition: CertificateTransition
        /// Where the certificate stands.
        public let standing: CertificateStanding

        /// For example `certificate_revoked`; `certificate_valid` when it had to be suspended first.
        public var reason: String {
            switch standing {
            case .valid: "certificate_valid"
            case .suspended: "certificate_suspended"
            case .revoked: "certificate_revoked"
            case .replaced: "certificate_replaced"
            }
        }
        /// What is wrong.
        public var sentence: String { "证书\(standing.name)，不能\(act)" }
        /// The measure.
        public var citation: Citation { CertificateTransition.citation }

        private var act: String {
            switch transition {
            case .suspend: "暂停"
            case .resume: "恢复"
            case .revoke: "撤销"
            case .reissue: "换发"
            }
        }
    }

    /// Returns why a certificate that stands so cannot take this step; nil when it can.
    public func refusal(from standing: CertificateStanding) -> Refusal? {
        switch (self, standing) {
        case (.suspend, .valid), (.resume, .suspended), (.revoke, .valid), (.revoke, .suspended), (.reissue, .valid):
            nil
        default: Refusal(transition: self, standing: standing)
        }
    }
}
