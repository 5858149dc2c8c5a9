internal import ArgumentParser
internal import RPC

/// `skillsctl describe`: one method.
struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe", abstract: "Shows a method's messages, roles and HTTP bindings.")

    @Argument(help: "Service and method, for example Catalog/GetRegion.")
    var method: String

    func run() throws {
        let method = try Contract.method(method)
        print(method.fullName)
        print("  takes     \(method.requestType.protoName)")
        print("  answers   \(method.responseType.protoName)")
        print("  roles     \(CallerOptions.names(of: method.access.roles))")
        for route in method.http { print("  HTTP      \(route.verb.rawValue) \(route.path)") }
    }
}
