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

        return try await database.write(call, request) { write in
            let parent =
                try request.parentCompetitionID.isEmpty
                ? nil : CompetitionStore.find(request.parentCompetitionID, in: write)
            if !request.parentCompetitionID.isEmpty, parent == nil { throw CompetitionError.parentNotFound }
            let refusals = CompetitionPlan.refusals(
                tier: tier, hasOrganiser: request.organiserCreditCode != nil, parent: parent?.tier,
                days: competition.days, series: request.series,
                lastOfSeries: try CompetitionStore.lastYear(ofSeries: request.series, tier: tier, in: write), book: book
            )
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            try CompetitionStore.insert(competition, in: write)
            try write.record(
                "competition.created", subject: competition.message.competitionID, region: competition.region,
                competition.message, articles: [CompetitionPlan.citation])
            return competition.message
        }
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
            createdAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
        self.init(message: message, tier: tier, region: request.regionCode, days: days)
    }
}
