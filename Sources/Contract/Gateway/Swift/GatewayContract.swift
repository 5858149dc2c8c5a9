// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.gateway.v1`.
public enum GatewayContract {
    /// What answers all of them.
    public typealias Handlers = AccountsHandlers & BulletinsHandlers & PassportsHandlers & PublicCertificatesHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([AccountsMethods.all, BulletinsMethods.all, PassportsMethods.all, PublicCertificatesMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(accounts: handlers)
        router.register(bulletins: handlers)
        router.register(passports: handlers)
        router.register(publicCertificates: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let accounts: AccountsClient
        public let bulletins: BulletinsClient
        public let passports: PassportsClient
        public let publicCertificates: PublicCertificatesClient

        public init(_ channel: any Channel) {
            self.accounts = AccountsClient(channel)
            self.bulletins = BulletinsClient(channel)
            self.passports = PassportsClient(channel)
            self.publicCertificates = PublicCertificatesClient(channel)
        }
    }
}
