internal import ArgumentParser
internal import Serving

/// `skillsctl keys`: the keys of the processes.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes the keys that processes prove themselves with.",
        subcommands: [Initialise.self])

    /// `skillsctl keys init`.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init",
            abstract: "Makes the keys that are missing in a folder; existing ones stay as they are.")

        @Argument(help: "The keys folder.")
        var folder: String

        @Flag(inversion: .prefixedNo, help: "Whether to make dev.key too, which mints identities for development.")
        var development = true

        func run() throws {
            let made = try KeyFolder(folder).create(development: development)
            print(made.isEmpty ? "every key is there" : "made \(made.joined(separator: ", ")) in \(folder)")
        }
    }
}
