internal import Casework
internal import Ground
internal import RPC
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

/// An institution's annual inspection, as a case: examined by two, published, decided, appealed against.
enum AnnualInspectionCase: CaseNoun {
    static let kind = CaseKind(
        "training-records.annual_inspection", name: "民办职业培训机构年检", articles: [AnnualInspectionRule.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let inspection = try AnnualInspectionStore.existing(record.subject, in: transaction)
        guard let code = try? CreditCode(inspection.institutionCreditCode) else {
            throw StorageError.corrupt("annual_inspection \(record.subject) has no institution")
        }
        let grade = try CreditStore.grade(of: code, in: record.region, on: day, transaction)
        let overdue = try AnnualInspectionStore.overdueCount(of: code, in: record.region, on: day, transaction)
        return CaseFacts([
            "overdue": "\(overdue)",
            "banned": try TrainingSanctionStore.isBanned(code, on: day, in: transaction) ? "yes" : "no",
            "level": grade.map { "\($0.level.rawValue)" } ?? "",
        ])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        CaseOutcome(
            result: "passed",
            refusals: AnnualInspectionRule.refusals(
                overdue: facts["overdue"].flatMap { Int($0) } ?? 0, isBanned: facts["banned"] == "yes",
                level: facts["level"].flatMap { Int($0) }.flatMap(CreditGrading.Level.init(rawValue:))))
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide: try AnnualInspectionStore.move(record.subject, to: .passed, in: write)
        case .refuse, .upholdObjection, .dismissAppeal:
            try AnnualInspectionStore.move(record.subject, to: .failed, in: write)
        case .grantAppeal: try AnnualInspectionStore.move(record.subject, to: .filed, in: write)
        case .withdraw, .void: try AnnualInspectionStore.move(record.subject, to: .ended, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .appeal, .pay: break
        }
    }
}
