internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import Rules
internal import WireMessages

extension AwardsService {
    package func openRound(_ request: OpenRoundRequest, _ call: Call) async throws -> Round {
        let year = try RequestField.number(request.year, "year", in: 2000...2100)
        let close = try RequestField.day(request.nominationsCloseOn, "nominations_close_on")
        let fund = Yuan(Int64(try RequestField.number(request.fundYuan, "fund_yuan", in: 0...1_000_000_000)))
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [rounds] write in
            let years = try rounds.years(in: write)
            guard !years.contains(year) else { throw AwardsError.roundOfYearExists }
            let refusals = RoundOpening.refusals(
                year: year, years: years, nominationsCloseOn: close, on: call.day, in: book)
            guard refusals.isEmpty, let quotas = RoundOpening.quotas(in: book, on: call.day) else {
                throw AwardsError.refused(refusals)
            }
            let round = Round(
                roundID: RecordID.make("rnd", at: call.now), year: Int32(year), state: .nominating,
                quotas: SelectionTier.allCases.map { AwardQuota(kind: $0.kind, quota: Int32(quotas[$0] ?? 0)) },
                nominationsCloseOn: close.description, policyEdition: book.edition,
                openedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try rounds.open(round, closesOn: close, fund: fund, in: write) else {
                throw AwardsError.roundOfYearExists
            }
            try write.record(
                "round.opened", subject: round.roundID, region: nil, round, articles: [RoundOpening.citation])
            return round
        }
    }
}
