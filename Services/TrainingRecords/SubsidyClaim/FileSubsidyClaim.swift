internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Files a claim for a class; the amount follows from the catalog's standard on the class's first day.
    package func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim {
        let classID = try RequestField.identifier(request.classID, "class_id")
        let kind = try RequestField.choice(request.kind, "kind")
        let people = try claimedPeople(request, kind: kind)
        let fund = try RequestField.choice(request.fundSource, "fund_source")
        let most = kind == .prepayment ? 1...100_000_000_000 : 0...0
        let prepayment = try RequestField.number(request.prepaymentYuan, "prepayment_yuan", in: most)
        guard let fundRule = SubsidyClaimRules.Fund(rawValue: Int(fund.rawValue)) else {
            throw RequestField.invalid("fund_source", "没有这个选项")
        }
        let known = try await database.read { try ClassStore.summary(classID, in: $0) }
        try requirePayee(of: known, people: people, call)
        let standard = try await catalog.standard(of: known, call)
        let book = try policy.book(at: call)
        let id = RecordID.make("sub", at: call.now)

        return try await database.write(call, request) { write in
            let draft = ClaimDraft(
                claimID: id, trainingClass: try ClassStore.summary(classID, in: write), standard: standard,
                fund: fundRule, book: book, day: call.day)
            let claim =
                kind == .prepayment
                ? try draft.prepayment(of: Yuan(Int64(prepayment))) : try draft.settlement(for: people, in: write)
            guard try ClaimStore.insert(claim, in: write) else {
                throw kind == .prepayment
                    ? TrainingRecordsError.prepaymentExists : TrainingRecordsError.subsidyClaimedBefore
            }
            return try ClaimStore.record("subsidy.filed", id, in: write)
        }
    }

    private func claimedPeople(
        _ request: FileSubsidyClaimRequest, kind: SubsidyClaimKind
    ) throws(RPCError) -> [String] {
        let people = try RequestField.list(request.personIDs, "person_ids", max: 500, mayBeEmpty: true)
        for person in people { _ = try RequestField.identifier(person, "person_ids") }
        guard Set(people).count == people.count else { throw RequestField.invalid("person_ids", "同一人员出现两次") }
        guard kind != .prepayment || people.isEmpty else {
            throw RequestField.invalid("person_ids", "预支不按学员申请")
        }
        return people
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
