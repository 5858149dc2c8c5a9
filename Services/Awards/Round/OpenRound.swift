package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Opens a round of a programme with the places and the money that are in force on the day.
    package func openRound(_ request: OpenRoundRequest.Checked, _ call: Call) async throws -> Round {
        let book = try policy.book(at: call)
        let announced = Dictionary(
            request.places.map { ($0.place, RoundOpening.Announced(quota: $0.quota, amountMost: $0.amountMostYuan)) },
            uniquingKeysWith: { first, _ in first })
        return try await database.write(call, request) { write in
            let definition = try ProgrammeStore.existing(request.programmeID, in: write)
            let programme = try AwardProgramme(definition)
            let earlier = try RoundStore.earlier(of: programme.code, in: write)
            guard !earlier.contains(where: { $0.year == request.year }) else { throw AwardsError.roundOfYearExists }
            if case .figure(let key) = programme.cycle, book.value(key, on: call.day) == nil {
                throw AwardsError.figureMissing(key)
            }
            let awarded = try HonourStore.awarded(of: programme, on: call.day, in: book, write)
            let plan = RoundOpening.Plan(
                programme: programme, year: request.year, closesOn: request.nominationsCloseOn, announced: announced,
                hasDocument: !request.document.isEmpty)
            try AwardsError.check(
                RoundOpening.refusals(for: plan, after: earlier, awarded: awarded, on: call.day, in: book))
            let round = Round(
                roundID: RecordID.make("rnd", at: call.now), year: Int32(request.year), state: .nominating,
                quotas: try Self.places(of: plan, awarded: awarded, on: call.day, in: book),
                nominationsCloseOn: request.nominationsCloseOn.description, policyEdition: book.edition,
                openedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970), programmeID: programme.code,
                programmeName: programme.name, document: request.document, programmeRevision: definition.revision)
            guard
                try RoundStore.open(
                    round, definition, closesOn: request.nominationsCloseOn, fund: request.fundYuan, in: write)
            else { throw AwardsError.roundOfYearExists }
            try write.record(
                "round.opened", subject: round.roundID, region: nil, round,
                articles: [RoundOpening.citation] + programme.articles)
            return round
        }
    }

    /// What is given. A figure that no quota can be, and an amount that is missing, count as missing.
    private static func places(
        of plan: RoundOpening.Plan, awarded: [String: Int], on day: CivilDay, in book: PolicyBook
    ) throws(AwardsError) -> [AwardQuota] {
        var places: [AwardQuota] = []
        for place in plan.programme.places {
            if let key = place.amountFigure, book.yuan(key, on: day) == nil { throw .figureMissing(key) }
            let terms = RoundOpening.terms(
                of: place, announced: plan.announced[place.code], awarded: awarded[place.code] ?? 0, on: day, in: book)
            guard let terms else { continue }
            guard let quota = Int32(exactly: terms.quota) else { throw .figureMissing(place.quotaFigure ?? place.code) }
            places.append(
                AwardQuota(
                    kind: AwardKind(place: place.code), quota: quota, place: place.code, name: place.name,
                    amountMostYuan: terms.amountMost.amount))
        }
        return places
    }
}
