internal import MessageRuntime
internal import Messages
internal import RPC
internal import WireMessages

/// Every method of the contract, and where it is served.
enum Contract {
    /// Processes with the port each listens on by default.
    static let processes: [(name: String, port: Int, methods: [any MethodDescriptor])] = [
        ("gateway", 7400, GatewayMethods.all),
        ("catalog", 7401, CatalogMethods.all),
        ("training-records", 7402, TrainingRecordsMethods.all),
        ("evaluation", 7403, EvaluationsMethods.all),
        ("competition", 7404, CompetitionsMethods.all),
        ("awards", 7405, AwardsMethods.all),
    ]

    /// Methods that every process has.
    static let everywhere: [any MethodDescriptor] = LedgerMethods.all + HealthMethods.all + ReflectionMethods.all

    /// Every method once.
    static let methods: [any MethodDescriptor] = processes.flatMap(\.methods) + everywhere

    /// Every message, for JSON with details of any type.
    static let types = MessageTypes(MessageTypes.messages + MessageTypes.wireMessages)

    /// The method named `service/Method`; the service's full name, its last part, or nothing but the method's name will do
    /// where that names just one.
    static func method(_ name: String) throws -> any MethodDescriptor {
        let parts = name.split(separator: "/", maxSplits: 1).map { String($0) }
        guard let method = parts.last else { throw Complaint("name a method, for example Catalog/GetRegion") }
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
