internal import CatalogMessages
internal import Ground
internal import RPC

extension TrainingProjectStore.Stored {
    /// The project with the change that is asked for, one revision on, admitted by `edition`. What the request leaves empty stays.
    ///
    /// - Throws: `INVALID_ARGUMENT` when it would end before it begins.
    func message(
        changedBy request: UpdateTrainingProjectRequest.Checked, edition: Int64
    ) throws(RPCError) -> (project: TrainingProject, period: DayPeriod) {
        let period = try DayPeriod(
            effectiveFrom: request.effectiveFrom ?? self.period.first,
            effectiveTo: request.effectiveTo ?? self.period.last)
        var project = message
        if !request.name.isEmpty { project.name = request.name }
        if let hours = request.hours { project.hours = Int32(hours) }
        if let standard = request.standardYuan { project.standardYuan = standard.amount }
        project.effectiveFrom = period.first.description
        project.effectiveTo = period.last?.description ?? ""
        project.policyEdition = edition
        project.revision += 1
        return (project, period)
    }
}
