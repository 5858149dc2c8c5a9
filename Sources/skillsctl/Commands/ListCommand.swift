internal import ArgumentParser
internal import RPC

/// `skillsctl list`: services and methods.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists services and methods, with who may call each.")

    @Argument(help: "Only services whose name contains this.")
    var filter = ""

    func run() {
        let all = Contract.processes.map { ($0.name, $0.methods) } + [("every process", Contract.everywhere)]
        for (process, methods) in all {
            for (service, methods) in Dictionary(grouping: methods, by: \.service).sorted(by: { $0.key < $1.key }) {
                guard filter.isEmpty || service.lowercased().contains(filter.lowercased()) else { continue }
                print("\(service)  (\(process))")
                for method in methods {
                    print("  \(method.name)  [\(CallerOptions.names(of: method.access.roles))]")
                }
            }
        }
    }
}
