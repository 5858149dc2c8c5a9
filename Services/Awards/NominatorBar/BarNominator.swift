package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Bars a city or an organisation from nominating until a day.
    package func barNominator(_ request: BarNominatorRequest.Checked, _ call: Call) async throws
        -> NominatorBar
    {
        let bar = NominatorBar(
            barID: RecordID.make("bar", at: call.now), regionCode: request.regionCode?.code ?? "",
            creditCode: request.creditCode?.text ?? "", endsOn: request.endsOn.description,
            reason: request.reason)
        return try await database.write(call, request) { write in
            try AwardsError.check(
                NominatorStanding.refusals(
                    barringRegion: !bar.regionCode.isEmpty, organisation: !bar.creditCode.isEmpty,
                    through: request.endsOn,
                    on: call.day))
            try NominatorBarStore.add(bar, endsOn: request.endsOn, in: write)
            try write.record(
                "nominator.barred", subject: bar.barID, region: request.regionCode, bar,
                articles: [NominatorStanding.citation])
            return bar
        }
    }
}
