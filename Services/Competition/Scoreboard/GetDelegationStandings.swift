package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Ranks a competition's delegations by the medals of its latest results.
    package func getDelegationStandings(
        _ request: GetDelegationStandingsRequest.Checked, _ call: Call
    ) async throws -> DelegationStandings {
        try await database.read { transaction in
            _ = try CompetitionStore.existing(request.competitionID, in: transaction)
            var tallies: [String: DelegationStanding] = [:]
            for (id, name) in try DelegationStore.names(ofCompetition: request.competitionID, in: transaction) {
                tallies[id] = DelegationStanding(delegationID: id, delegationName: name)
            }
            for results in try ResultStore.latest(ofCompetition: request.competitionID, in: transaction) {
                var counted: Set<String> = []
                for row in results.results where row.status == .placed && counted.insert(row.entryID).inserted {
                    tallies[row.delegationID]?.add(row)
                }
            }
            var standings = tallies.values.filter { $0.placed > 0 }.sorted { left, right in
                right.medals.lexicographicallyPrecedes(left.medals)
                    || (left.medals == right.medals && left.delegationID < right.delegationID)
            }
            for place in standings.indices {
                let shares = place > 0 && standings[place - 1].medals == standings[place].medals
                standings[place].rank = shares ? standings[place - 1].rank : Int32(place + 1)
            }
            return DelegationStandings(competitionID: request.competitionID, standings: standings)
        }
    }
}

extension DelegationStanding {
    /// What ranks it, the most important first.
    fileprivate var medals: [Int32] { [points, golds, silvers, bronzes, medallions] }

    /// Adds what an entry reached.
    fileprivate mutating func add(_ row: CompetitorResult) {
        placed += 1
        totalHundredths += Int64(row.markHundredths)
        points += MedalAward(row.medal).map { Int32(MemberPoints.points(for: $0)) } ?? 0
        switch row.medal {
        case .gold: golds += 1
        case .silver: silvers += 1
        case .bronze: bronzes += 1
        case .medallion: medallions += 1
        case .none, .unspecified, .unrecognized: break
        }
    }
}
