internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import WireMessages

extension CompetitionService {
    package func createCompetition(
        _ request: CreateCompetitionRequest, _ call: Call
    ) async throws -> Competition {
        let name = try RequestField.text(request.name, "name", max: 200)
        let tier = try CompetitionField.tier(request.tier)
        let region = try RequestField.region(request.regionCode, "region_code")
        let series = try RequestField.optionalText(request.series, "series", max: 50)
        let quota = try RequestField.number(request.delegationQuota, "delegation_quota", in: 0...1000)
        let organiser = try CompetitionField.organiser(request.organiserCreditCode, of: call)
        let days = [
            try RequestField.day(request.registrationOpensOn, "registration_opens_on"),
            try RequestField.day(request.registrationClosesOn, "registration_closes_on"),
            try RequestField.day(request.beginsOn, "begins_on"),
            try RequestField.day(request.endsOn, "ends_on"),
        ]
        let plan = CompetitionPlan.Days(
            registrationOpens: days[0], registrationCloses: days[1], begins: days[2], ends: days[3])
        let book = try policy.book(at: call)
        try requireAuthority(for: tier, call)
        if tier.isTheProvinces { try call.requireScope(region: RegionCode.province.code) }
        let parentID = request.parentCompetitionID

        return try await database.write(call, request) { [competitions] write in
            var parent: PyramidTier?
            if !parentID.isEmpty {
                guard let found = try competitions.find(parentID, in: write) else {
                    throw CompetitionError.competitionNotFound
                }
                parent = PyramidTier(found.tier)
            }
            let last = try competitions.lastOfSeries(series, tier: request.tier, in: write)
            let refusals = CompetitionPlan.refusals(
                tier: tier, hasOrganiser: !organiser.isEmpty, parent: parent, days: plan, series: series,
                lastOfSeries: last, book: book)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            let competition = Competition(
                competitionID: RecordID.make("cmp", at: call.now), name: name, tier: request.tier,
                regionCode: region.code, organiserCreditCode: organiser, parentCompetitionID: parentID, series: series,
                registrationOpensOn: days[0].description, registrationClosesOn: days[1].description,
                beginsOn: days[2].description, endsOn: days[3].description, delegationQuota: Int32(quota),
                createdAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            try competitions.add(competition, days: days, in: write)
            try write.record(
                "competition.created", subject: competition.competitionID, region: region, competition,
                articles: [CompetitionPlan.citation])
            return competition
        }
    }

    /// Refuses enterprises and schools the competitions of a county or city (地方竞赛), whose ranks qualify for the province's.
    private func requireAuthority(for tier: PyramidTier, _ call: Call) throws(RPCError) {
        switch (tier, call.identity.role) {
        case (.county, .enterprise), (.city, .enterprise), (.county, .institution), (.city, .institution):
            throw .outOfScope("县级、市级竞赛由当地主管部门举办")
        default: break
        }
    }
}
