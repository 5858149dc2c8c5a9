package import CatalogMessages
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Ends a recognition from today on.
    package func endRoleRecognition(
        _ request: EndRoleRecognitionRequest.Checked, _ call: Call
    ) async throws -> RoleRecognition {
        let id = request.recognitionID
        return try await database.write(call, request) { write in
            let stored = try RoleRecognitionStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(
                RecognitionRule.refusalsToEnd(
                    isDecided: stored.decidedOn != nil, isEnded: stored.endedOn != nil))
            try RecognitionEnd(reason: request.reason).end(id, in: write)
            return try RoleRecognitionStore.existing(id, in: write).message
        }
    }
}
