internal import ArgumentParser
internal import ReflectionMessages
internal import RPC

/// `skillsctl list`: services and methods of a running process.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the services and methods that a process answers, with who may call each.")

    @Argument(help: "Only services whose name contains this.")
    var filter = ""

    @OptionGroup var reflection: ReflectionOptions

    func run() async throws {
        let methods = try await reflection.ask {
            try await $0.listMethods(ListMethodsRequest(), CallOptions(timeout: .seconds(5))).methods
        }
        for (service, methods) in Dictionary(grouping: methods, by: \.service).sorted(by: { $0.key < $1.key }) {
            guard filter.isEmpty || service.lowercased().contains(filter.lowercased()) else { continue }
            print(service)
            for method in methods {
                let streams = method.streamsRequests || method.streamsResponses ? "  streams" : ""
                print("  \(method.name)  [\(method.rolesText)]\(streams)")
            }
        }
    }
}
