internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the registration of a school, its change of type and its move add to the bulletin's counters.
enum SchoolCounting {
    /// An organisation as far as it counts.
    struct Counted {
        let parts: [OrganisationPart]
        let region: RegionCode
    }

    /// Counts what changed; `before` is nil for a new organisation.
    static func count(
        _ creditCode: String, _ before: Counted?, _ after: Counted, on day: CivilDay, in write: WriteTransaction
    ) throws {
        let (old, new) = (SchoolNetwork.tasks(of: before?.parts ?? []), SchoolNetwork.tasks(of: after.parts))
        let hasMoved = before.map { $0.region.city != after.region.city } ?? false
        for task in old.sorted() where hasMoved || !new.contains(task) {
            try StandingCountStore.takeBack(task, creditCode, in: write)
        }
        for task in new.sorted() where hasMoved || !old.contains(task) {
            try StandingCountStore.count(task, creditCode, in: after.region, on: day, in: write)
        }
    }
}
