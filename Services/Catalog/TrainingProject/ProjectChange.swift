internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground

/// What a request changes of a project; what it leaves empty stays.
struct ProjectChange: Sendable {
    let id: String
    let name: String?
    let hours: Int32?
    let standard: Yuan?
    let first: CivilDay?
    let last: CivilDay?

    /// Reads a request.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    init(_ request: UpdateTrainingProjectRequest) throws(RPCError) {
        id = try RequestField.identifier(request.projectID, "project_id")
        name = request.name.isEmpty ? nil : try RequestField.name(request.name, "name")
        let hours = try RequestField.number(request.hours, "hours", in: 0...10_000)
        self.hours = hours == 0 ? nil : Int32(hours)
        standard = request.standardYuan == 0 ? nil : try RequestField.standard(request.standardYuan, "standard_yuan")
        first = try RequestField.optionalDay(request.effectiveFrom, "effective_from")
        last = try RequestField.optionalDay(request.effectiveTo, "effective_to")
    }

    /// The project with the change, one revision on, admitted by `edition`.
    ///
    /// - Throws: `INVALID_ARGUMENT` when it would end before it begins.
    func applied(
        to stored: TrainingProjectStore.Stored, edition: Int64
    ) throws(RPCError) -> (project: TrainingProject, period: DayPeriod) {
        guard let period = DayPeriod(from: first ?? stored.period.first, through: last ?? stored.period.last) else {
            throw RequestField.invalid("effective_to", "不能早于起始日期")
        }
        var project = stored.message
        if let name { project.name = name }
        if let hours { project.hours = hours }
        if let standard { project.standardYuan = standard.amount }
        project.effectiveFrom = period.first.description
        project.effectiveTo = period.last?.description ?? ""
        project.policyEdition = edition
        project.revision += 1
        return (project, period)
    }
}
