internal import Ground
internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Takes an accepted place back, with what followed from it.
    package func revokeOutsideResult(
        _ request: RevokeOutsideResultRequest.Checked, _ call: Call
    ) async throws -> OutsideResult {
        try await database.write(call, request) { write in
            let accepted = try OutsideResultStore.existing(request.outsideResultID, in: write)
            guard
                try OutsideResultStore.move(
                    accepted.outsideResultID, from: .accepted, to: .revoked, reason: request.reason, in: write)
            else { throw CompetitionError.outsideResultNotAccepted }
            let revoked = try OutsideResultStore.existing(request.outsideResultID, in: write)
            let region = RegionCode(revoked.regionCode)
            try ResultStore.keep(revoked.personResult(isRevoked: true), of: revoked.personID, in: write)
            try write.record(
                "results.corrected", subject: revoked.outsideResultID, region: region,
                revoked.results(version: 2, isRevoked: true, at: call.now), articles: [OutsideResultFiling.citation])
            try write.record(
                "outside_result.revoked", subject: revoked.outsideResultID, region: region, revoked,
                articles: [OutsideResultFiling.citation])
            return revoked
        }
    }
}
