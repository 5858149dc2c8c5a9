package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Gives a city or sector its share of nominations, while a round takes them.
    package func setNominationQuota(
        _ request: SetNominationQuotaRequest.Checked, _ call: Call
    ) async throws -> NominationQuota {
        let region = request.regionCode
        try NominatingRegion.check(region)
        let tier = try SelectionTier.requested(request.kind)
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write).message
            guard round.state == .nominating else { throw AwardsError.notNominating }
            let share = NominationQuota(
                roundID: round.roundID, regionCode: region.code, kind: tier.kind, quota: Int32(request.quota),
                nominated: try NominationStore.count(region, tier, round: round.roundID, in: write))
            try NominationShareStore.set(share, in: write)
            try write.record(
                "nomination_quota.set", subject: round.roundID, region: region, share,
                articles: [SelectionTier.citation])
            return share
        }
    }
}
