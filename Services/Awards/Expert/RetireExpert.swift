package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Takes an expert out of the pool; what was scored stays.
    package func retireExpert(_ request: RetireExpertRequest.Checked, _ call: Call) async throws -> Expert {
        try await database.write(call, request) { write in
            _ = try ExpertStore.existing(request.personID, in: write)
            try ExpertStore.retire(request.personID, in: write)
            let expert = try ExpertStore.existing(request.personID, in: write)
            try write.record(
                "expert.retired", subject: expert.personID, region: RegionCode(expert.regionCode), expert,
                articles: [PanelDraw.citation])
            return expert
        }
    }
}
