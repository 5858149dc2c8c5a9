/// Who calls, as a verified token says.
///
/// A reference inside, so that passing it along with every call costs one retain.
public struct Identity: Sendable, Hashable {
    private let claims: Claims

    /// An identity. Which of the codes are set depends on the role.
    public init(
        subject: String, role: Role, regionCode: String = "", creditCode: String = "", personID: String = "",
        expiresAt: Instant = Instant(nanosecondsSince1970: .max), session: Session? = nil
    ) {
        claims = Claims(
            subject: subject, role: role, regionCode: regionCode, creditCode: creditCode, personID: personID,
            expiresAt: expiresAt, session: session)
    }

    /// What an identity that an account signed in for remembers of it.
    public struct Session: Sendable, Hashable {
        /// How often the account had ended its identities; one from before the last time is no longer good.
        public let generation: Int64
        /// When the secret was shown.
        public let signedInAt: Instant

        /// A session of an account.
        public init(generation: Int64, signedInAt: Instant) {
            self.generation = generation
            self.signedInAt = signedInAt
        }
    }

    /// A caller without a token.
    public static let anonymous = Identity(subject: "anonymous", role: .public)

    /// Name of the account or process, for the audit trail.
    public var subject: String { claims.subject }
    /// The part the caller plays.
    public var role: Role { claims.role }
    /// Six digits; whose bureau the caller is. Empty for other roles.
    public var regionCode: String { claims.regionCode }
    /// 18 characters; which organisation the caller is. Empty for other roles.
    public var creditCode: String { claims.creditCode }
    /// Opaque; which person the caller is. Empty for other roles.
    public var personID: String { claims.personID }
    /// When the token stops being valid.
    public var expiresAt: Instant { claims.expiresAt }
    /// Of which session it is; nil when no account signed in for it.
    public var session: Session? { claims.session }

    /// Compares what the tokens say.
    public static func == (left: Identity, right: Identity) -> Bool {
        left.claims === right.claims || left.claims.fields == right.claims.fields
    }

    /// Hashes the subject.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(claims.subject)
    }

    private final class Claims: Sendable {
        let subject: String
        let role: Role
        let regionCode: String
        let creditCode: String
        let personID: String
        let expiresAt: Instant
        let session: Session?

        init(
            subject: String, role: Role, regionCode: String, creditCode: String, personID: String, expiresAt: Instant,
            session: Session?
        ) {
            self.subject = subject
            self.role = role
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.personID = personID
            self.expiresAt = expiresAt
            self.session = session
        }

        var fields: [String] {
            [
                subject, String(role.rawValue), regionCode, creditCode, personID,
                String(expiresAt.nanosecondsSince1970),
                session.map { "\($0.generation)/\($0.signedInAt.nanosecondsSince1970)" } ?? "",
            ]
        }
    }
}
