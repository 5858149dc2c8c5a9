internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Who is counted by results: those who competed, each in the region of the own delegation, so that each city's people count for it.
enum CountedCompetitors {
    /// Counts those who compete by results, and takes back who did by the version before and no longer does.
    static func count(
        _ results: EventResults, from previous: EventResults?, of held: HeldEvent, in write: WriteTransaction
    ) throws {
        let regions = try DelegationStore.regions(ofCompetition: held.event.competitionID, in: write)
        func counted(_ results: EventResults?) -> [String: String] {
            var counted: [String: String] = [:]
            for row in results?.results ?? [] where row.status == .placed || row.status == .noMarks {
                counted[row.personID] = row.delegationID
            }
            return counted
        }
        let (now, before) = (counted(results), counted(previous))
        for (person, delegation) in now.sorted(by: { $0.key < $1.key }) where before[person] == nil {
            try write.count(
                "competition.participation", in: regions[delegation] ?? held.competition.region,
                on: held.competition.days.ends, person: person)
        }
        for (person, delegation) in before.sorted(by: { $0.key < $1.key }) where now[person] == nil {
            try write.takeBack(
                "competition.participation", countedOn: held.competition.days.ends,
                in: regions[delegation] ?? held.competition.region, person: person)
        }
    }
}
