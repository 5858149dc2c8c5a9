internal import CatalogMessages
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Announces a competition where its tier, its days and its series allow it.
    package func createCompetition(
        _ request: CreateCompetitionRequest.Checked, _ call: Call
    ) async throws -> Competition {
        guard let tier = PyramidTier(request.tier) else { throw RequestField.invalid("tier", "没有这个赛事层级") }
        guard let holder = CompetitionAuthority.Holder(call.identity.role) else {
            throw RPCError.roleNotAllowed(call.identity.role)
        }
        let against = CompetitionAuthority.refusals(for: tier, heldBy: holder)
        guard against.isEmpty else { throw CompetitionError.mayNotHold(against) }
        let competition = HeldCompetition(request, tier, by: call)
        let book = try policy.book(at: call)
        let organiser = try await organiserRegion(competition.message.organiserCreditCode, call)

        return try await database.write(call, request) { write in
            let parent =
                try request.parentCompetitionID.isEmpty
                ? nil : CompetitionStore.find(request.parentCompetitionID, in: write)
            if !request.parentCompetitionID.isEmpty, parent == nil { throw CompetitionError.parentNotFound }
            let refusals = CompetitionPlan.refusals(
                tier: tier, region: competition.region, organiserRegion: organiser, parent: parent?.tier,
                days: competition.days, series: try CompetitionPlan.Series(of: competition, by: book, in: write))
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            try CompetitionStore.insert(competition, in: write)
            try write.record(
                "competition.created", subject: competition.message.competitionID, region: competition.region,
                competition.message, articles: [CompetitionPlan.citation])
            return competition.message
        }
    }

    /// Where the organiser is registered; nil when none is named.
    ///
    /// - Throws: ``CompetitionError/organiserNotFound``; `UNAVAILABLE` `PEER_UNAVAILABLE`.
    private func organiserRegion(_ creditCode: String, _ call: Call) async throws -> RegionCode? {
        guard !creditCode.isEmpty else { return nil }
        let found = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: creditCode), call.onward)
        }
        guard let found else { throw CompetitionError.organiserNotFound }
        guard let region = RegionCode(found.regionCode) else {
            throw StorageError.corrupt("the region that the catalog gives of an organisation cannot be read")
        }
        return region
    }
}

extension CompetitionPlan.Series {
    /// The series that a competition belongs to, with its other contests in the same region; nil when it is held once.
    ///
    /// - Throws: ``CompetitionError/seriesNotFound``; `FAILED_PRECONDITION` `FIGURE_MISSING`.
    init?(of competition: HeldCompetition, by book: PolicyBook, in transaction: some Transaction) throws {
        guard !competition.message.series.isEmpty else { return nil }
        let series = try SeriesStore.existing(competition.message.series, in: transaction)
        guard let tier = PyramidTier(series.tier) else {
            throw StorageError.corrupt("series \(series.name) has no tier")
        }
        let held = try CompetitionStore.held(
            inSeries: series.name, besides: competition.message.competitionID, in: transaction)
        self.init(
            tier: tier, interval: try series.interval(by: book, on: competition.days.begins),
            held: Set(held.filter { $0.region == competition.region }.map(\.year)))
    }
}

extension HeldCompetition {
    /// The competition that a request announces.
    fileprivate init(_ request: CreateCompetitionRequest.Checked, _ tier: PyramidTier, by call: Call) {
        let days = CompetitionPlan.Days(
            registrationOpens: request.registrationOpensOn, registrationCloses: request.registrationClosesOn,
            begins: request.beginsOn, ends: request.endsOn)
        let message = Competition(
            competitionID: RecordID.make("cmp", at: call.now), name: request.name, tier: request.tier,
            regionCode: request.regionCode.code, organiserCreditCode: request.organiserCreditCode?.text ?? "",
            parentCompetitionID: request.parentCompetitionID, series: request.series,
            registrationOpensOn: days.registrationOpens.description,
            registrationClosesOn: days.registrationCloses.description, beginsOn: days.begins.description,
            endsOn: days.ends.description, delegationQuota: Int32(request.delegationQuota),
            createdAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970), state: .announced,
            delegationTotalQuota: Int32(request.delegationTotalQuota))
        self.init(message: message, tier: tier, region: request.regionCode, days: days)
    }
}
