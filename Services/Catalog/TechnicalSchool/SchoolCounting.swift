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
    static func count(_ before: Counted?, _ after: Counted, on day: CivilDay, in write: WriteTransaction) throws {
        if let before {
            let isSame = SchoolNetwork.tasks(of: before.parts) == SchoolNetwork.tasks(of: after.parts)
            if isSame, before.region.city == after.region.city { return }
            for task in SchoolNetwork.tasks(of: before.parts).sorted() {
                try write.count(task, in: before.region, on: day, times: -1)
            }
        }
        for task in SchoolNetwork.tasks(of: after.parts).sorted() {
            try write.count(task, in: after.region, on: day)
        }
    }
}
