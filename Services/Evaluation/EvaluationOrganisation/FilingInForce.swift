internal import EvaluationMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

// A filing that is in force counts towards the target of its kind, and no other does.
extension EvaluationOrganisation {
    /// Files it from `first` through `last`, or files anew what was withdrawn or has expired, and counts it.
    ///
    /// - Parameter requested: the first part of its certificates' numbers.
    /// - Returns: the filing as it is then.
    /// - Throws: ``EvaluationError/organisationFiled`` when it is in force; ``EvaluationError/serialTaken``,
    ///   ``EvaluationError/serialsExhausted(_:)``.
    func enter(
        _ requested: RequestedBody, from first: CivilDay, through last: CivilDay, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> EvaluationOrganisation {
        let before = try EvaluationOrganisationStore.find(creditCode, in: write)
        if let before {
            let state = try EvaluatorStanding.State(before.state).on(day, of: try before.period)
            guard state == .withdrawn || state == .expired else { throw EvaluationError.organisationFiled }
            // It may be counted still.
            try before.takeOut(in: write)
        }
        var filing = self
        filing.bodyCode = try requested.claim(for: try code, before: try before?.body, in: write).text
        filing.revision = (before?.revision ?? 0) + 1
        try EvaluationOrganisationStore.file(filing, from: first, through: last, on: day, in: write)
        let filed = try EvaluationOrganisationStore.existing(creditCode, in: write)
        try filed.putInForce(on: day, in: write)
        try write.record(
            "evaluation_organisation.filed", subject: creditCode, region: try filed.region, filed,
            articles: [EvaluatorFiling.citation, try EvaluatorKind(filed.kind).citation])
        return filed
    }

    /// Counts it, unless it is counted.
    func putInForce(on day: CivilDay, in write: WriteTransaction) throws {
        guard try EvaluationOrganisationStore.inForceSince(creditCode, in: write) == nil else { return }
        if let task = try EvaluatorKind(kind).planTask { try write.count(task, in: try region, on: day) }
        try EvaluationOrganisationStore.setInForce(since: day, creditCode, in: write)
    }

    /// No longer counts it.
    func takeOut(in write: WriteTransaction) throws {
        guard let since = try EvaluationOrganisationStore.inForceSince(creditCode, in: write) else { return }
        if let task = try EvaluatorKind(kind).planTask { try write.takeBack(task, countedOn: since, in: try region) }
        try EvaluationOrganisationStore.setInForce(since: nil, creditCode, in: write)
    }
}
