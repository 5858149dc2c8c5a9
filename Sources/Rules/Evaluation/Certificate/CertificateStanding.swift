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
    /// Revoked in error to valid.
    case reinstate
    /// Valid to replaced, with a new certificate in its place.
    case reissue

    /// Where certificates are made part of the national query network, which shows their state.
    public static let citation = Citation(.measures2025, article: "14")

    /// Where it leads.
    public var target: CertificateStanding {
        switch self {
        case .suspend: .suspended
        case .resume, .reinstate: .valid
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
            case .reinstate: "撤回撤销决定"
            case .reissue: "换发"
            }
        }
    }

    /// What a certificate rested on is gone: it cannot be reinstated.
    public enum BasisRefusal: String, CaseIterable, RefusalReason {
        /// The conclusion was reversed, or another one was made.
        case conclusionReversed = "conclusion_reversed"
        /// The granted level was voided.
        case grantVoided = "level_grant_voided"

        /// What is wrong.
        public var sentence: String {
            switch self {
            case .conclusionReversed: "证书所依据的评价结论已被撤销"
            case .grantVoided: "证书所依据的晋升等级已作废"
            }
        }
        /// The measure.
        public var citation: Citation { CertificateTransition.citation }
    }

    /// Returns why a certificate that stands so cannot take this step; nil when it can.
    public func refusal(from standing: CertificateStanding) -> Refusal? {
        switch (self, standing) {
        case (.suspend, .valid), (.resume, .suspended), (.revoke, .valid), (.revoke, .suspended), (.reissue, .valid),
            (.reinstate, .revoked):
            nil
        default: Refusal(transition: self, standing: standing)
        }
    }
}
