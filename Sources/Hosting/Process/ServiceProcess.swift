internal import Glibc
internal import Ledger
public import Serving
internal import Logging

/// Runs a service as a process of its own: what `main.swift` calls.
///
/// ```swift
/// await ServiceProcess.run(CatalogService.self)
/// ```
public enum ServiceProcess {
    /// Reads the settings, starts the service, serves until a signal, and ends the process.
    ///
    /// Exit codes: 0 after a stop in good order, 64 for a wrong setting, 69 for an address that is taken, 70 for a fault, 73 for a folder that
    /// cannot be written, 74 for a damaged database or key, 78 for keys that are missing.
    public static func run<Service: SkillsService>(_ service: Service.Type) async -> Never {
        // A reader of standard error that goes away is no reason to stop.
        signal(SIGPIPE, SIG_IGN)
        OpenFiles.raiseLimit()
        PrivateFile.beOwnerOfWhatIsMade()
        do throws(StartupFailure) {
            try await Launch<Service>(Array(CommandLine.arguments.dropFirst()), Self.environment).run()
        } catch {
            StandardErrorLog.write("\(Service.process): \(Redaction.redact(error.message))\n")
            exit(error.code.rawValue)
        }
        exit(0)
    }

    /// The environment's variables by name.
    private static var environment: [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            next += 1
        }
        return variables
    }
}
