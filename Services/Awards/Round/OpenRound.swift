package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Opens a round with the quotas that are in force on the day.
    package func openRound(_ request: OpenRoundRequest.Checked, _ call: Call) async throws -> Round {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let years = try RoundStore.years(in: write)
            guard !years.contains(request.year) else { throw AwardsError.roundOfYearExists }
            try AwardsError.check(
                RoundOpening.refusals(
                    year: request.year, years: years, nominationsCloseOn: request.nominationsCloseOn, on: call.day,
                    in: book))
            let round = Round(
                roundID: RecordID.make("rnd", at: call.now), year: Int32(request.year), state: .nominating,
                quotas: try Self.quotas(in: book, on: call.day),
                nominationsCloseOn: request.nominationsCloseOn.description, policyEdition: book.edition,
                openedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard
                try RoundStore.open(round, closesOn: request.nominationsCloseOn, fund: request.fundYuan, in: write)
            else { throw AwardsError.roundOfYearExists }
            try write.record(
                "round.opened", subject: round.roundID, region: nil, round, articles: [RoundOpening.citation])
            return round
        }
    }

    /// The tiers' quotas. A figure that no quota can be counts as missing.
    private static func quotas(in book: PolicyBook, on day: CivilDay) throws(AwardsError) -> [AwardQuota] {
        let quotas = RoundOpening.quotas(in: book, on: day) ?? [:]
        var awarded: [AwardQuota] = []
        for tier in SelectionTier.allCases {
            guard let quota = quotas[tier].flatMap(Int32.init(exactly:)) else { throw .figureMissing(tier.quotaKey) }
            awarded.append(AwardQuota(kind: tier.kind, quota: quota))
        }
        return awarded
    }
}
