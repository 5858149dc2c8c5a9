internal import ArgumentParser
internal import Serving
internal import ReflectionMessages
internal import RPC
internal import RPCTransport

/// Where `list` and `describe` learn what there is: from a running process, or from what this program was built with.
struct ReflectionOptions: ParsableArguments {
    @Option(help: "Address of the process to ask; the gateway answers for every service.")
    var address = "127.0.0.1:7400"

    @Flag(help: "Ask nobody: show what skillsctl was built with.")
    var offline = false

    @OptionGroup var connection: ConnectionOptions

    /// Hands `body` a client of whoever knows. When nothing answers at the address, that is this program itself.
    func ask<Answer>(_ body: (ReflectionClient) async throws -> Answer) async throws -> Answer {
        guard !offline else { return try await body(Self.builtIn) }
        let client = try connection.open(address)
        defer { client.close() }
        do {
            return try await body(ReflectionClient(client))
        } catch let error as RPCError where error.code == .unavailable {
            complain("\(address) does not answer; this is what skillsctl was built with")
            return try await body(Self.builtIn)
        } catch let error as RPCError {
            throw Complaint("\(address): \(error)")
        }
    }

    private static var builtIn: ReflectionClient {
        var router = Router()
        router.register(
            reflection: ReflectionService(Contract.methods.filter { $0.service != ReflectionMethods.all[0].service }))
        return ReflectionClient(InProcessChannel(router))
    }
}

extension MethodDescription {
    /// Roles as `describe` and `list` show them.
    var rolesText: String {
        CallerOptions.names(of: roles.compactMap { RPC.Role(rawValue: $0.rawValue) })
    }

    /// `stream Name` or `Name`.
    var requestText: String { (streamsRequests ? "stream " : "") + requestType }
    var responseText: String { (streamsResponses ? "stream " : "") + responseType }
}
