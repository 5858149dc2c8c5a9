internal import CatalogMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

/// What a request asks the subsidy standard of: a project, or a training it describes.
struct SubsidyQuestion: Sendable {
    let projectID: String
    let programme: Programme?
    let occupation: OccupationCode?
    let level: SkillLevel?
    let city: RegionCode?
    let day: CivilDay
    /// The day on which a project must be in force: that of the class's opening, or the day asked for.
    let projectDay: CivilDay

    /// The training that is asked about.
    struct Training: Sendable {
        var projectID = ""
        let programme: Programme
        let occupation: OccupationCode?
        let level: SkillLevel?
        let city: RegionCode
        /// The project's own standard; nil without a project.
        var standard: Yuan?
    }

    /// Reads a request.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ request: DeriveSubsidyStandardRequest.Checked, today: CivilDay) throws(RPCError) {
        projectID = request.projectID
        occupation = request.occupationCode
        day = request.onDate ?? today
        projectDay = request.openedOn ?? day
        programme = try request.programme.map(Programme.init(checked:))
        level = try request.level.map(SkillLevel.init(checked:))
        city = try request.regionCode?.city("region_code")
        guard projectID.isEmpty else { return }
        if programme == nil { throw RequestField.required("programme") }
        if city == nil { throw RequestField.required("region_code") }
    }

    /// The training, after a look at its project or its occupation.
    ///
    /// - Throws: ``CatalogError/trainingProjectNotFound``, ``CatalogError/occupationNotFound(_:)``, ``CatalogError/refused(_:)`` for a project
    ///   that is not in force; `INVALID_ARGUMENT` for a field that differs from the project's.
    func training(in transaction: some Transaction) throws -> Training {
        if !projectID.isEmpty { return try training(of: TrainingProjectStore.existing(projectID, in: transaction)) }
        guard let programme else { throw RequestField.required("programme") }
        guard let city else { throw RequestField.required("region_code") }
        if let occupation { try OccupationStore.require(occupation, "occupation_code", in: transaction) }
        return Training(programme: programme, occupation: occupation, level: level, city: city)
    }

    private func training(of project: TrainingProjectStore.Stored) throws -> Training {
        try require(programme, equals: project.programme, "programme")
        try require(occupation, equals: project.occupation, "occupation_code")
        try require(level, equals: project.level, "level")
        try require(city, equals: project.region, "region_code")
        // A class that was opened on the day on which its project went was opened before it went.
        let wentThatDay = projectDay != day && project.withdrawnOn == projectDay
        if !(wentThatDay && project.period.contains(projectDay)) {
            try CatalogError.check(project.refusals(on: projectDay))
        }
        return Training(
            projectID: project.message.projectID, programme: project.programme, occupation: project.occupation,
            level: project.level, city: project.region, standard: project.standard)
    }

    private func require<Value: Equatable>(_ asked: Value?, equals own: Value?, _ field: String) throws(RPCError) {
        guard asked == nil || asked == own else { throw RequestField.invalid(field, "与项目不一致") }
    }
}
