internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Storage

extension Case {
    /// A case as the contract has it.
    init(_ record: StoredCase, kindName: String, steps: [CaseStep] = []) {
        self.init(
            caseID: record.id, kind: record.kind, kindName: kindName, subjectID: record.subject, title: record.title,
            regionCode: record.region.code, state: CaseState(rawValue: Int32(record.state.rawValue)),
            filerCreditCode: record.filer.creditCode, filerPersonID: record.filer.personID,
            dueOn: record.dueOn?.description ?? "", publishedFromOn: record.publicity?.first.description ?? "",
            publishedToOn: record.publicity?.last?.description ?? "",
            examinations: Int32(clamping: record.examinations),
            examinationsNeeded: Int32(clamping: record.examinationsNeeded),
            appealUntilOn: record.appealUntil?.description ?? "", policyEdition: record.policyEdition,
            filedAt: record.filedAt, revision: record.revision, steps: steps)
    }

    /// As `identity` may see it: an account that is not the filer's own is told to the authority and the auditor only.
    static func shown(
        _ record: StoredCase, _ kindName: String, to identity: Identity, in transaction: some Transaction
    ) throws -> Case {
        let steps = try CaseStore.steps(of: record.id, in: transaction)
        let seesAccounts = [.cityBureau, .province, .auditor].contains(identity.role)
        return Case(
            record, kindName: kindName,
            steps: steps.map { step in
                var step = step
                if !seesAccounts, step.account != identity.subject { step.account = "" }
                return step
            })
    }
}

extension WriteTransaction {
    /// Records what happened to a case.
    func record(_ record: StoredCase, _ change: String, _ kind: CaseKind) throws {
        try self.record(
            change, subject: record.id, region: record.region, Case(record, kindName: kind.name),
            articles: kind.articles)
    }
}
