package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Lifts a bar before its day.
    package func liftBar(_ request: LiftBarRequest.Checked, _ call: Call) async throws -> NominatorBar {
        try await database.write(call, request) { write in
            let id = try NominatorBarStore.existing(request.barID, in: write).barID
            guard try NominatorBarStore.lift(id, in: write) else { throw AwardsError.barLifted }
            let bar = try NominatorBarStore.existing(id, in: write)
            try write.record(
                "nominator.bar_lifted", subject: id, region: RegionCode(bar.regionCode), bar,
                articles: [NominatorStanding.citation])
            return bar
        }
    }
}
