// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.gateway.v1`.
public enum GatewayContract {
    /// What answers all of them.
    public typealias Handlers = AccountsHandlers & BulletinsHandlers & InboxesHandlers & PassportsHandlers & PublicCertificatesHandlers & WarningsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([AccountsMethods.all, BulletinsMethods.all, InboxesMethods.all, PassportsMethods.all, PublicCertificatesMethods.all, WarningsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(accounts: handlers)
        router.register(bulletins: handlers)
        router.register(inboxes: handlers)
        router.register(passports: handlers)
        router.register(publicCertificates: handlers)
        router.register(warnings: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let accounts: AccountsClient
        public let bulletins: BulletinsClient
        public let inboxes: InboxesClient
        public let passports: PassportsClient
        public let publicCertificates: PublicCertificatesClient
        public let warnings: WarningsClient

        public init(_ channel: any Channel) {
            self.accounts = AccountsClient(channel)
            self.bulletins = BulletinsClient(channel)
            self.inboxes = InboxesClient(channel)
            self.passports = PassportsClient(channel)
            self.publicCertificates = PublicCertificatesClient(channel)
            self.warnings = WarningsClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.gateway.v1` refuse.
public enum GatewayReason {
    public static let accountClosed = "ACCOUNT_CLOSED"
    public static let accountNameTaken = "ACCOUNT_NAME_TAKEN"
    public static let accountNotClosed = "ACCOUNT_NOT_CLOSED"
    public static let accountNotFound = "ACCOUNT_NOT_FOUND"
    public static let accountNotPending = "ACCOUNT_NOT_PENDING"
    public static let accountNotYours = "ACCOUNT_NOT_YOURS"
    public static let activationRefused = "ACTIVATION_REFUSED"
    public static let alreadyBootstrapped = "ALREADY_BOOTSTRAPPED"
    public static let bulletinAlreadyPublished = "BULLETIN_ALREADY_PUBLISHED"
    public static let bulletinNotConfirmed = "BULLETIN_NOT_CONFIRMED"
    public static let bulletinNotPublished = "BULLETIN_NOT_PUBLISHED"
    public static let bulletinTaskNotReported = "BULLETIN_TASK_NOT_REPORTED"
    public static let bulletinTaskUnknown = "BULLETIN_TASK_UNKNOWN"
    public static let certificateNotFound = "CERTIFICATE_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let monthNotOver = "MONTH_NOT_OVER"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let organisationPartMissing = "ORGANISATION_PART_MISSING"
    public static let ownAccount = "OWN_ACCOUNT"
    public static let pageTokenInvalid = "PAGE_TOKEN_INVALID"
    public static let peerUnavailable = "PEER_UNAVAILABLE"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let personNotYours = "PERSON_NOT_YOURS"
    public static let secondFactorExists = "SECOND_FACTOR_EXISTS"
    public static let secondFactorMissing = "SECOND_FACTOR_MISSING"
    public static let secondFactorRequired = "SECOND_FACTOR_REQUIRED"
    public static let secondPersonRequired = "SECOND_PERSON_REQUIRED"
    public static let secretMustChange = "SECRET_MUST_CHANGE"
    public static let sessionEnded = "SESSION_ENDED"
    public static let signInRefused = "SIGN_IN_REFUSED"
    public static let tooManyQueries = "TOO_MANY_QUERIES"
}
