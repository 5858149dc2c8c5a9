internal import Requests
internal import Serving
internal import Logging
internal import ServiceLifecycle

/// One start of a process from its command line and environment.
struct Launch<Service: SkillsService> {
    private let arguments: Arguments
    private let reader: SettingsReader
    /// The settings in force.
    let settings: Settings

    /// Reads the settings.
    ///
    /// - Throws: ``StartupFailure`` naming the setting that is wrong.
    init(_ words: [String], _ environment: [String: String]) throws(StartupFailure) {
        reader = SettingsReader(Service.process, own: Service.settings)
        arguments = try Arguments(words, settings: reader.settings)
        // Who asks for help may have a wrong setting, and need the help to see it.
        settings =
            arguments.action == .help
            ? try reader.read(try Arguments([], settings: reader.settings), environment: [:])
            : try reader.read(arguments, environment: environment)
    }

    /// Does what the command line asks: prints, or serves until the process is told to stop.
    ///
    /// - Throws: ``StartupFailure`` for everything that ends the process otherwise than in good order.
    func run() async throws(StartupFailure) {
        switch arguments.action {
        case .help: print(SettingsTable(reader: reader).help, terminator: "")
        case .printSettings: print(SettingsTable(reader: reader).print(settings), terminator: "")
        case .run: try await serve()
        }
    }

    private func serve() async throws(StartupFailure) {
        let level = Logger.Level(rawValue: (try? settings.text("log.level")) ?? "info") ?? .info
        LoggingSystem.bootstrap { _ in StandardErrorLog(process: Service.process, level: level) }
        let logger = Logger(label: Service.process)
        let host = try await ServiceHost<Service>.start(settings, logger: logger, stopsOnSignals: true)
        do {
            try await host.group.run()
        } catch let failure as StartupFailure {
            logger.critical("the process failed", metadata: ["cause": "\(failure)"])
            throw failure
        } catch {
            logger.critical("the process failed", metadata: ["cause": "\(error)"])
            throw StartupFailure("stopped by a fault: \(error)", code: .software)
        }
        logger.notice("stopped")
    }
}
