internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Rules

extension AwardsService {
    package func setNominationQuota(
        _ request: SetNominationQuotaRequest, _ call: Call
    ) async throws -> NominationQuota {
        let region = try NominatingRegion.read(request.regionCode)
        let tier = try SelectionTier.read(request.kind)
        let quota = try RequestField.number(request.quota, "quota", in: 0...10_000)
        return try await database.write(call, request) { [rounds, nominations] write in
            guard let round = try rounds.find(request.roundID, in: write) else { throw AwardsError.roundNotFound }
            guard round.state == .nominating else { throw AwardsError.notNominating }
            let share = NominationQuota(
                roundID: round.roundID, regionCode: region.code, kind: tier.kind, quota: Int32(quota),
                nominated: Int32(try nominations.count(region.code, tier.kind, round: round.roundID, in: write)))
            try rounds.setShare(share, in: write)
            try write.record(
                "nomination_quota.set", subject: round.roundID, region: region, share,
                articles: [SelectionTier.citation])
            return share
        }
    }
}
