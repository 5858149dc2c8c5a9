internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Files a claim for a class; the amount follows from the catalog's standard on the class's first day.
    package func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim
    {
        try requireAgreement(of: request)
        guard let fund = SubsidyClaimRules.Fund(request.fundSource) else {
            throw RequestField.invalid("fund_source", "没有这个取值")
        }
        let known = try await database.read { read in try TrainingClassStore.existing(request.classID, in: read) }
        try requirePayee(of: known, people: request.personIDs, call)
        let standard = try await catalog.standard(of: known, call)
        let book = try policy.book(at: call)
        let id = RecordID.make("sub", at: call.now)

        return try await database.write(call, request) { write in
            let draft = ClaimDraft(
                claimID: id, trainingClass: try TrainingClassStore.existing(request.classID, in: write),
                standard: standard,
                fund: fund, book: book, day: call.day)
            let isPrepayment = request.kind == .prepayment
            let claim =
                isPrepayment
                ? try draft.prepayment(of: request.prepaymentYuan)
                : try draft.settlement(for: request.personIDs, in: write)
            guard try SubsidyClaimStore.insert(claim, in: write) else {
                throw isPrepayment ? TrainingRecordsError.prepaymentExists : .subsidyClaimedBefore
            }
            return try SubsidyClaimStore.record("subsidy.filed", id, in: write)
        }
    }

    /// Refuses fields that do not go together: people twice, a prepayment for people or of nothing, a settlement of an amount.
    private func requireAgreement(of request: FileSubsidyClaimRequest.Checked) throws(RPCError) {
        let people = request.personIDs
        guard Set(people).count == people.count else { throw RequestField.invalid("person_ids", "同一人员出现两次") }
        guard request.kind == .prepayment else {
            guard request.prepaymentYuan == .zero else { throw RequestField.invalid("prepayment_yuan", "应为 0") }
            return
        }
        guard people.isEmpty else { throw RequestField.invalid("person_ids", "预支不按学员申请") }
        guard request.prepaymentYuan > .zero else { throw RequestField.required("prepayment_yuan") }
    }

    /// Only who is paid claims: the trainee for themselves, else the institution or the enterprise.
    private func requirePayee(of trainingClass: StoredClass, people: [String], _ call: Call) throws {
        let payee = SubsidyClaimRules.payee(of: trainingClass.rule)
        guard payee == .trainee else {
            return try call.requireScope(organisation: trainingClass.creditCode(of: payee))
        }
        guard let person = people.first, people.count == 1 else {
            throw RequestField.invalid("person_ids", "补贴直补个人，应只填写本人")
        }
        try call.requireScope(person: person)
    }
}
