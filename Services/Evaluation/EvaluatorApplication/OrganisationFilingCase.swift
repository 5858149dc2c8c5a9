internal import Casework
internal import EvaluationMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// An organisation's application to be filed as an evaluation organisation, or for another scope or more time, as a case.
///
/// What it is registered as, and the chain of a leader, was asked of the catalog when it was filed or changed; examiners, sites and item banks
/// are looked at when it is approved and when it is decided.
enum OrganisationFilingCase: CaseNoun {
    static let kind = CaseKind(
        "evaluation.organisation_filing", name: "评价机构备案申请",
        articles: [EvaluatorReadiness.citation, EvaluatorFiling.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let application = try EvaluatorApplicationStore.existing(record.subject, in: transaction)
        var examiners: [(person: String, card: ExaminerAssigning)] = []
        for id in application.examinerIDs {
            let examiner = try ExaminerStore.existing(id, in: transaction)
            examiners.append((examiner.personID, try examiner.card))
        }
        let occupations = try application.scopes.map { scope in
            try readiness(for: scope, of: application, examiners, on: day).text
        }
        let standing = try application.standingRefusals(on: day, in: transaction).map(\.reason)
        let isBanned = try SanctionStore.isBanned(.organisation, application.creditCode, on: day, in: transaction)
        return CaseFacts([
            "occupations": occupations.joined(separator: ";"),
            "evidence": "\(try CaseEvidence.count(of: record.id, in: transaction))",
            "banned": isBanned ? "yes" : "no", "standing": standing.joined(separator: " "),
        ])
    }

    private static func readiness(
        for scope: EvaluationScope, of application: EvaluatorApplication,
        _ examiners: [(person: String, card: ExaminerAssigning)], on day: CivilDay
    ) throws -> EvaluatorReadiness.Occupation {
        let id = application.applicationID
        let occupation = try OccupationCode(scope.occupationCode).orInconsistent("a scope of \(id)")
        let levels = try scope.levels.map { try SkillLevel($0).orInconsistent("a level of \(id)") }
        let highest = try levels.max().orInconsistent("levels of \(id)")
        let able = examiners.filter { $0.card.mayExamine(occupation, to: highest, on: day) }
        return EvaluatorReadiness.Occupation(
            code: occupation, highestLevel: highest, examiners: Set(able.map(\.person)).count,
            sites: application.sites.count { $0.occupationCodes.contains(scope.occupationCode) },
            itemBanks: application.itemBanks.count { $0.occupationCode == scope.occupationCode })
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        let words = facts["occupations"]?.split(separator: ";") ?? []
        let readiness = EvaluatorReadiness(
            occupations: words.compactMap { EvaluatorReadiness.Occupation(text: $0) },
            evidence: facts["evidence"].flatMap { Int($0) } ?? 0, isBanned: facts["banned"] == "yes")
        var refusals: [any RefusalReason] = readiness.refusals(
            needing: EvaluatorReadiness.Numbers(by: &figures))
        for reason in facts["standing"]?.split(separator: " ") ?? [] {
            if let refusal = EvaluatorStanding.Refusal(rawValue: String(reason)) { refusals.append(refusal) }
            if let refusal = EvaluatorApplying.Refusal(rawValue: String(reason)) { refusals.append(refusal) }
        }
        return CaseOutcome(result: "filed", refusals: refusals)
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide: try enter(record, in: write)
        case .void: try takeBack(record, in: write)
        case .refuse, .withdraw, .upholdObjection: try EvaluatorApplicationStore.close(record.subject, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .appeal, .grantAppeal,
            .dismissAppeal, .pay:
            break
        }
    }

    /// Files the organisation from the day of the decision on, or changes the filing that is in force.
    private static func enter(_ record: StoredCase, in write: WriteTransaction) throws {
        let application = try EvaluatorApplicationStore.existing(record.subject, in: write)
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        let last = day.adding(months: Int(application.validMonths)).adding(days: -1)
        let before = try EvaluationOrganisationStore.find(application.creditCode, in: write)
        if let before, try EvaluatorStanding.State(before.state).on(day, of: try before.period) == .active {
            var changed = before
            changed.scopes = application.scopes
            changed.servedEmployerCreditCodes = application.servedEmployerCreditCodes
            changed = try changed.changeScope(through: last, on: day, in: write)
            try EvaluatorApplicationStore.keepDecision(
                application.applicationID, revision: changed.revision, replaced: before, in: write)
            return
        }
        let filed = try EvaluationOrganisation(
            creditCode: application.creditCode, name: application.organisationName, kind: application.kind,
            regionCode: application.regionCode, scopes: application.scopes,
            servedEmployerCreditCodes: application.servedEmployerCreditCodes
        ).enter(
            try RequestedBody(anyOf: try EvaluatorKind(application.kind).issuer), from: day, through: last, on: day,
            in: write)
        try EvaluatorApplicationStore.keepDecision(
            application.applicationID, revision: filed.revision, replaced: nil, in: write)
    }

    /// Takes the filing out again when the decision is voided; one that was only changed gets its scope and last day back.
    private static func takeBack(_ record: StoredCase, in write: WriteTransaction) throws {
        let id = record.subject
        let application = try EvaluatorApplicationStore.existing(id, in: write)
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        let filed = try EvaluationOrganisationStore.existing(application.creditCode, in: write)
        // It may have been withdrawn or filed anew since.
        guard filed.state != .withdrawn, let revision = try EvaluatorApplicationStore.decidedRevision(id, in: write),
            filed.revision >= revision
        else { return }
        if let replaced = try EvaluatorApplicationStore.replaced(by: id, in: write) {
            var restored = filed
            restored.scopes = replaced.scopes
            restored.servedEmployerCreditCodes = replaced.servedEmployerCreditCodes
            _ = try restored.changeScope(through: try replaced.period.last ?? .latest, on: day, in: write)
            return
        }
        try EvaluationOrganisationStore.setState(
            .withdrawn, reason: "备案决定已撤销", of: application.creditCode, in: write)
        let withdrawn = try EvaluationOrganisationStore.existing(application.creditCode, in: write)
        try withdrawn.takeOut(in: write)
        try write.record(
            "evaluation_organisation.withdrawn", subject: application.creditCode, region: record.region, withdrawn,
            articles: kind.articles)
    }
}
