public import Ground

/// Says what another policy book would change for a project of a city's catalog.
///
/// Only days from today on are looked at: what was held before went by the book of its day.
///
/// - Source: ``citation``.
public struct DraftImpact: Sendable {
    /// Every decision names the edition it was made by.
    public static let citation = FigureEntry.citation

    /// A published project.
    public struct Project: Sendable {
        let programme: Programme
        let occupation: OccupationCode?
        let level: SkillLevel?
        let standard: Yuan
        let region: RegionCode
        let period: DayPeriod
        let grounds: Set<SubsidyUplifts.Ground>

        /// A project, with what raises the standard of its occupation today.
        public init(
            programme: Programme, occupation: OccupationCode?, level: SkillLevel?, standard: Yuan, region: RegionCode,
            period: DayPeriod, grounds: Set<SubsidyUplifts.Ground>
        ) {
            self.programme = programme
            self.occupation = occupation
            self.level = level
            self.standard = standard
            self.region = region
            self.period = period
            self.grounds = grounds
        }
    }

    /// What would be otherwise.
    public struct Change: Sendable {
        /// From which day on.
        public let day: CivilDay
        /// The standard with uplifts by the book of today; nil when none can be derived.
        public let before: Yuan?
        /// By the other book.
        public let after: Yuan?
        /// What would stand against the project that does not by the book of today.
        public let refusals: [ProjectAdmission.Refusal]
    }

    private let old: PolicyBook
    private let new: PolicyBook
    private let days: [CivilDay]

    /// The change from one book to another, seen from today.
    public init(from old: PolicyBook, to new: PolicyBook, today: CivilDay) {
        self.old = old
        self.new = new
        let periods = BookRevision.differences(from: old, to: new).flatMap { [$0.before, $0.after] }
            .compactMap { $0?.period }
        let changes = periods.flatMap { [$0.first] + ($0.last.map { [$0.adding(days: 1)] } ?? []) }
        days = Set(changes.map { max($0, today) }).sorted()
    }

    /// The first change for a project; nil when nothing changes for it.
    public func change(of project: Project) -> Change? {
        for day in days where project.period.contains(day) {
            let (before, after) = (standard(of: project, on: day, by: old), standard(of: project, on: day, by: new))
            let earlier = refusals(of: project, on: day, by: old)
            let refusals = refusals(of: project, on: day, by: new).filter { !earlier.contains($0) }
            if before != after || !refusals.isEmpty {
                return Change(day: day, before: before, after: after, refusals: refusals)
            }
        }
        return nil
    }

    private func standard(of project: Project, on day: CivilDay, by book: PolicyBook) -> Yuan? {
        let training = SubsidyDerivation.Training(
            programme: project.programme, level: project.level, projectStandard: project.standard,
            grounds: project.grounds)
        return try? SubsidyDerivation.derive(for: training, on: day, in: project.region, book: book).get().combined
    }

    /// What the bounds of the day say against it; its occupation and level were looked at when it was admitted.
    private func refusals(of project: Project, on day: CivilDay, by book: PolicyBook) -> [ProjectAdmission.Refusal] {
        guard let period = DayPeriod(from: day, through: nil) else { return [] }
        return ProjectAdmission.refusals(
            for: ProjectAdmission.Project(
                programme: project.programme, occupation: project.occupation, level: project.level,
                standard: project.standard, period: period),
            levels: project.level.map { [$0] } ?? [], in: book)
    }
}
