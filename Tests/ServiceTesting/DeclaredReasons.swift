internal import Foundation
internal import RPC
internal import Testing

/// Holds the reason of every refusal against those that the contract declares for the rpc.
enum DeclaredReasons {
    /// Fails the test when the rpc refused for a reason that neither it declares nor what stands under all services can give.
    static func check(_ error: RPCError, service: String, method: String, _ router: Router) {
        guard let reason = error.reason, !general.contains(reason) else { return }
        let methods = router.methods.filter { $0.service == service }
        guard let declared = methods.first(where: { $0.name == method })?.reasons,
            methods.contains(where: { !$0.reasons.isEmpty })
        else { return }
        if !declared.contains(reason) {
            Issue.record("\(service)/\(method) refused for \(reason), which its contract does not declare")
        }
    }

    /// The reasons that what stands under the services gives: malformed fields, identity, rights, overload, time, storage.
    private static let general: Set<String> = {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        var reasons: Set<String> = []
        for module in ["RPC", "RPCTransport", "RequestChecks", "Identity", "Requests", "Ledger", "Serving", "Hosting"] {
            let folder = sources.appending(path: module)
            let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            for file in files where file.hasSuffix(".swift") {
                let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
                for match in text.matches(of: /"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)"/) { reasons.insert(String(match.1)) }
            }
        }
        // A rule decides with figures, so the rpc declares that one may be missing.
        reasons.subtract(["FIGURE_MISSING", "REFUSED"])
        // What the notebook says, a service of the tests that borrows methods of the catalog.
        return reasons.union(["NOTE_EXISTS", "NOTE_NOT_FOUND"])
    }()
}
