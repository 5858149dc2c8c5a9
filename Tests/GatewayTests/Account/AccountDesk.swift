@testable import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import TypeMessages

/// The gateway with its accounts, and who acts on them.
struct AccountDesk {
    static let secret = "correct horse battery"
    static let first = "first day, change me"
    /// Cheap hashes, and no second factor where a test is not about it.
    private static let settings = ["sign-in.hash-parallelism": "1", "sign-in.second-factor": "false"]

    let gateway: TestService<GatewayService>
    let peers: StandInPeers

    init(_ settings: [String: String] = [:], peers: StandInPeers = StandInPeers()) async throws {
        self.peers = peers
        gateway = try await TestService<GatewayService>(
            settings: Self.settings.merging(settings) { $1 }, peers: peers.channels)
    }

    var province: AccountsClient { client(.province) }
    var bureau: AccountsClient { client(.cityBureau("210100")) }

    func client(_ caller: TestCaller) -> AccountsClient {
        GatewayContract.Clients(gateway.channel(as: caller)).accounts
    }

    /// Somebody in another browser, at an address.
    func stranger(_ address: String = "10.0.0.1:1") -> AccountsClient {
        AccountsClient(AddressChannel(gateway: gateway, address: address))
    }

    /// Opens an account whose owner has chosen a secret.
    @discardableResult
    func open(_ request: CreateAccountRequest = AccountRequests.create()) async throws -> Account {
        let account = try await province.createAccount(request)
        try await choose(request.accountName, from: request.secret)
        return account
    }

    /// The owner of an account chooses a secret.
    func choose(_ name: String, from first: String = first, to secret: String = secret) async throws {
        _ = try await stranger("10.0.9.9:1").changeSecret(
            ChangeSecretRequest(accountName: name, secret: first, newSecret: secret))
    }

    /// An account of the province that is open.
    func openProvince(_ name: String) async throws {
        _ = try await province.createAccount(AccountRequests.create(name, role: .province))
        _ = try await client(TestCaller(Identity(subject: "second", role: .province))).confirmAccount(
            ConfirmAccountRequest(accountName: name))
        try await choose(name)
    }
}

/// A channel from an address, at the test's business time.
private struct AddressChannel: Channel {
    let gateway: TestService<GatewayService>
    let address: String

    private var channel: InProcessChannel { InProcessChannel(gateway.router, peer: address) }

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await channel.unary(
            service: service, method: method, request: request,
            options: options.adding(gateway.now.text, for: Metadata.timeKey))
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await channel.stream(
            service: service, method: method, kind: kind, request: request,
            options: options.adding(gateway.now.text, for: Metadata.timeKey))
    }
}
