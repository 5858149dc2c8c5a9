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
        let key = NominationShareStore.Key(
            round: request.roundID, region: region, sector: request.sector, place: request.place)
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            guard round.message.state == .nominating else { throw AwardsError.notNominating }
            let nominated = try NominationStore.count(key, in: write)
            try AwardsError.check(
                RoundLife.refusals(
                    settingShare: request.quota, nominated: nominated, sector: key.sector, in: region,
                    placeKnown: round.message.quotas.contains { $0.place == key.place }))
            guard try NominationShareStore.set(request.quota, nominated: nominated, key, in: write),
                let share = try NominationShareStore.find(key, in: write)
            else { throw AwardsError.refused([RoundLife.Refusal.shareUsed]) }
            try write.record(
                "nomination_quota.set", subject: share.roundID, region: region, share, articles: [RoundLife.citation])
            return share
        }
    }
}
