internal import ArgumentParser
internal import Identity
internal import Serving

/// `skillsctl keys`: the keys of the processes, and the signed list of those that are believed.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes, lists and replaces the keys that processes prove themselves with.",
        discussion: """
            The folder holds the keys of all processes and authority.key, which signs the list of those that are believed. Keep it \
            where no process runs; give each process its own folder with hand-out.
            """,
        subcommands: [Initialise.self, HandOut.self, Rotate.self, Switch.self, Finish.self])

    /// `skillsctl keys init`.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init",
            abstract: "Makes the keys that are missing in a folder, and lists them; existing ones stay as they are.")

        @Argument(help: "The keys folder.")
        var folder: String

        @Flag(
            inversion: .prefixedNo,
            help: "Whether to make dev.key too, which mints identities for processes in development mode.")
        var development = false

        @Option(help: "Where each process's own folder is written to as well, as hand-out does.")
        var handOut: String?

        func run() throws {
            let made = try KeyFolder(folder).create(development: development)
            if let handOut { try KeyFolder(folder).handOut(to: handOut) }
            print(made.isEmpty ? "every key is there" : "made \(made.joined(separator: ", ")) in \(folder)")
        }
    }

    /// `skillsctl keys hand-out`.
    struct HandOut: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hand-out",
            abstract: "Writes a folder for each process with what it needs and no more: TARGET/NAME.")

        @Argument(help: "The keys folder.")
        var folder: String

        @Argument(help: "Where the processes' folders go.")
        var target: String

        @Argument(help: "The processes; all of them when none is named.")
        var processes: [String] = []

        func run() throws {
            let names = processes.isEmpty ? KeyRing.processes : processes
            for name in names where !KeyRing.processes.contains(name) { throw Complaint("there is no process \(name)") }
            try KeyFolder(folder).handOut(to: target, processes: names)
            print("\(target): \(names.joined(separator: ", "))")
        }
    }

    /// Which key of which folder is replaced.
    struct Replaced: ParsableArguments {
        @Argument(help: "The keys folder.")
        var folder: String

        @Argument(help: "The process whose key is replaced.")
        var process: String
    }

    /// `skillsctl keys rotate`.
    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate",
            abstract: "Begins to replace a process's key: makes the new one and lists it beside the old one.",
            discussion: "Then hand out, restart every process, and go on with switch.")

        @OptionGroup var replaced: Replaced

        func run() throws {
            print("listed \(try KeyFolder(replaced.folder).beginRotation(of: replaced.process))")
        }
    }

    /// `skillsctl keys switch`.
    struct Switch: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "switch", abstract: "Makes the new key the process's; the old one is still believed.",
            discussion: "Then hand out to the process, restart it, and an hour later go on with finish.")

        @OptionGroup var replaced: Replaced

        func run() throws { try KeyFolder(replaced.folder).switchKey(of: replaced.process) }
    }

    /// `skillsctl keys finish`.
    struct Finish: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "finish", abstract: "Takes the old key of a process off the list.",
            discussion: "Then hand out, and restart every process.")

        @OptionGroup var replaced: Replaced

        func run() throws { try KeyFolder(replaced.folder).finishRotation(of: replaced.process) }
    }
}
