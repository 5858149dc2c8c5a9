internal import CatalogMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Checks that a project may stand in a city's catalog.
    ///
    /// - Throws: ``CatalogError/occupationNotFound(_:)``, ``CatalogError/refused(_:)``.
    func checkAdmission(
        of project: ProjectAdmission.Project, by book: PolicyBook, in transaction: some Transaction
    ) throws {
        var levels: [SkillLevel] = []
        if let occupation = project.occupation {
            levels = try OccupationStore.existingLevels(of: occupation, "occupation_code", in: transaction)
            let follow = try OccupationChangeStore.follows([occupation.description], in: transaction)
            let succession = follow[occupation.description].flatMap(OccupationSuccession.init)
            try CatalogError.check(succession?.refusals(on: project.period.first) ?? [])
        }
        let refusals = ProjectAdmission.refusals(for: project, levels: levels, in: book)
        try CatalogError.check(
            refusals.map { CitedRefusal($0, by: ProjectAdmission.citation(of: $0, for: project.programme)) })
    }

    /// A project that exists and that the caller may change.
    ///
    /// - Throws: ``CatalogError/trainingProjectNotFound``; `PERMISSION_DENIED` when it is another city's.
    func ownProject(
        _ id: String, _ call: Call, in transaction: some Transaction
    ) throws -> TrainingProjectStore.Stored {
        let stored = try TrainingProjectStore.existing(id, in: transaction)
        try call.requireScope(region: stored.region.code)
        return stored
    }
}

extension OccupationSuccession {
    /// What a change says; nil when it names no day.
    fileprivate init?(_ change: OccupationChange) {
        guard let first = CivilDay(change.effectiveFrom) else { return nil }
        self.init(from: first, transitionUntil: CivilDay(change.transitionUntil))
    }
}
