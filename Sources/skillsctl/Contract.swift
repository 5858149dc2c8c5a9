internal import EveryContract
internal import HealthMessages
internal import Identity
internal import LedgerMessages
internal import MessageRuntime
internal import RPC
internal import ReflectionMessages

/// Every method of the contract, and where it is served.
enum Contract {
    /// Processes with the port each listens on by default.
    static let processes: [(name: String, port: Int, methods: [any MethodDescriptor])] = SkillsProcess.all.map {
        ($0.name, $0.port, EveryContract.methods[$0.name] ?? [])
    }

    /// Methods that every process has.
    static let everywhere: [any MethodDescriptor] =
        LedgerMethods.all + (EveryContract.methods["casework"] ?? []) + HealthMethods.all + ReflectionMethods.all

    /// Every method once.
    static let methods: [any MethodDescriptor] = processes.flatMap(\.methods) + everywhere

    /// Every message, for JSON with details of any type.
    static let types = EveryContract.types

    /// The method named `service/Method`; the service's full name, its last part, or nothing but the method's name will do
    /// where that names just one.
    static func method(_ name: String) throws -> any MethodDescriptor {
        let parts = name.split(separator: "/", maxSplits: 1).map { String($0) }
        guard let method = parts.last else { throw Complaint("name a method, for example Regions/GetRegion") }
        let service = parts.count == 2 ? parts[0] : nil
        let found = methods.filter { candidate in
            candidate.name == method
                && (service.map { candidate.service == $0 || candidate.service.hasSuffix(".\($0)") } ?? true)
        }
        if found.count == 1, let only = found.first { return only }
        let problem = found.isEmpty ? "there is no method \(name)" : "\(name) is ambiguous: name its service too"
        throw Complaint("\(problem); skillsctl list shows all")
    }
}

/// What is wrong with a command, in one line.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
