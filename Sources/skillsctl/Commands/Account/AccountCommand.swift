internal import ArgumentParser
internal import GatewayMessages
internal import Identity
internal import RPC
internal import Serving

/// `skillsctl account`: what is done with accounts before anybody has one.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Makes the first accounts.", subcommands: [Bootstrap.self])

    /// `skillsctl account bootstrap`.
    struct Bootstrap: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "bootstrap",
            abstract: "Makes the first two accounts of the province, once, and prints their secrets.",
            discussion: """
                On the gateway's machine: it signs with the gateway's key. Give each secret to its person, who changes it at the first sign-in \
                (SignIn, ChangeSecret, EnrolSecondFactor). Every later account is opened by an account, and one of the province by two.
                """)

        @Argument(help: "Name of the first person's account.")
        var first: String

        @Argument(help: "Name of the second person's account.")
        var second: String

        @Option(help: "Folder with gateway.key, as the gateway's identity.keys-directory names it.")
        var keys: String

        @Option(help: "Address of the gateway.")
        var address = "127.0.0.1:7400"

        @OptionGroup var connection: ConnectionOptions

        func run() async throws {
            let name = SkillsProcess.gateway.name
            let caller = Identity(subject: "bootstrap", role: .operator, expiresAt: .now() + .seconds(60))
            let token = try KeyFolder(keys).ring(of: name).token(for: caller, to: name)
            let accounts = [first, second].map { FirstAccount(accountName: $0, secret: Self.secret()) }
            let client = try connection.open(address)
            defer { client.close() }
            do {
                _ = try await AccountsClient(client).bootstrapAccounts(
                    BootstrapAccountsRequest(accounts: accounts),
                    CallOptions(timeout: .seconds(30), metadata: ["authorization": "Bearer \(token)"]))
            } catch {
                throw Complaint("\(error)")
            }
            for account in accounts { print("\(account.accountName)  \(account.secret)") }
        }

        /// 24 letters and digits in groups of six: 119 bits.
        private static func secret() -> String {
            let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
            let groups = (0..<4).map { _ in
                String((0..<6).map { _ in alphabet[Int.random(in: alphabet.indices)] })
            }
            return groups.joined(separator: "-")
        }
    }
}
