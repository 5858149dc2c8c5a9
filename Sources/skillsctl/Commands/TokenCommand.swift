internal import ArgumentParser

/// `skillsctl token`: an identity for development.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Mints an identity token with the development key and prints it.",
        discussion: "Every process in development mode takes the token as metadata \"authorization: Bearer TOKEN\".")

    @Option(help: "Minutes until it expires, 1 to 1440.")
    var minutes = 60

    @OptionGroup var caller: CallerOptions

    func run() throws {
        guard (1...1440).contains(minutes) else { throw Complaint("--minutes takes 1 to 1440") }
        print(try caller.minted(validFor: .seconds(minutes * 60)))
    }
}
