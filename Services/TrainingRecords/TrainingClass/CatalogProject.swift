internal import CatalogMessages
internal import Ground
internal import Rules

/// A project as the catalog answers it: as the contract shows it, and as the rules look at it.
struct CatalogProject: Sendable {
    let message: TrainingProject
    let programme: Programme
    private let state: ProjectLife.State
    private let owner: RegionCode
    /// From when to when classes are opened from it; nil of a draft that has no first day yet.
    private let period: DayPeriod?
    private let withdrawnOn: CivilDay?

    /// Reads the catalog's answer; nil when it is not what the contract says.
    init?(_ project: TrainingProject) {
        guard let programme = Programme(project.programme), let owner = RegionCode(project.regionCode),
            let state = ProjectLife.State(rawValue: Int(project.state.rawValue))
        else { return nil }
        (message, self.programme, self.owner, self.state) = (project, programme, owner, state)
        let (first, last) = (CivilDay(project.effectiveFrom), CivilDay(project.effectiveTo))
        period = first.flatMap { DayPeriod(from: $0, through: last) }
        withdrawnOn = CivilDay(project.withdrawnOn)
        let isRead =
            (period != nil || state == .draft) && (last != nil || project.effectiveTo.isEmpty)
            && (withdrawnOn != nil || project.withdrawnOn.isEmpty)
        guard isRead else { return nil }
    }

    /// Whether a class of it may be opened in `city` on `day`.
    func isInCatalog(of city: RegionCode, on day: CivilDay) -> Bool {
        guard let period else { return false }
        return ProjectLife.openingRefusals(
            state: state, period: period, withdrawnOn: withdrawnOn, of: owner, in: city, on: day
        ).isEmpty
    }
}
