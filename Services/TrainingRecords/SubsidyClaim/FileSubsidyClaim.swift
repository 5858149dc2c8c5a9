internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Files a claim for a class; the amount follows from the catalog's standard on the class's first day, and from who obtained the certificate.
    package func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim
    {
        try requireAgreement(of: request)
        guard let fund = SubsidyClaimRules.Fund(request.fundSource) else {
            throw RequestField.invalid("fund_source", "没有这个取值")
        }
        let known = try await database.read { read in try TrainingClassStore.existing(request.classID, in: read) }
        let payee = try requirePayee(of: known, people: request.personIDs, call)
        let standard = try await catalog.standard(of: known, call)
        let book = try policy.book(at: call)
        let certificates = try await certificates(of: known, request, standard, call)
        for key in [FigureKey.sessionsPerMonth] + (known.rule == .care ? [.careCertificate] : [])
        where book.value(key, on: call.day, in: known.city) == nil {
            throw RPCError.figureMissing(key.rawValue)
        }
        let id = RecordID.make("sub", at: call.now)

        return try await database.write(call, request) { write in
            let draft = ClaimDraft(
                claimID: id, trainingClass: try TrainingClassStore.existing(request.classID, in: write),
                standard: standard, fund: fund, payee: payee, certificates: certificates, book: book, day: call.day)
            let isPrepayment = request.kind == .prepayment
            let claim =
                isPrepayment
                ? try draft.prepayment(of: request.prepaymentYuan, in: write)
                : try draft.settlement(for: request.personIDs, in: write)
            guard
                try SubsidyClaimStore.insert(
                    claim, at: draft.trainingClass.region, by: call.identity.subject, in: write)
            else { throw isPrepayment ? TrainingRecordsError.prepaymentExists : .subsidyClaimedBefore }
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

    /// Who is paid claims: a trainee for themselves, else the enterprise whose workers were trained or the institution.
    private func requirePayee(
        of trainingClass: StoredClass, people: [String], _ call: Call
    ) throws -> SubsidyClaimRules.Payee {
        guard call.identity.role == .worker else {
            let payee: SubsidyClaimRules.Payee = trainingClass.rule.needsEmployer ? .enterprise : .institution
            try call.requireScope(organisation: trainingClass.creditCode(of: payee))
            return payee
        }
        guard let person = people.first, people.count == 1 else {
            throw RequestField.invalid("person_ids", "补贴直补个人，应只填写本人")
        }
        try call.requireScope(person: person)
        return .trainee
    }

    /// The certificates that decide about the amount or the claim itself, asked for only where they do.
    private func certificates(
        of trainingClass: StoredClass, _ request: FileSubsidyClaimRequest.Checked, _ standard: AppliedStandard,
        _ call: Call
    ) async throws -> [String: String] {
        guard request.kind == .settlement, trainingClass.state == .completed else { return [:] }
        guard standard.dependsOnCertificate || trainingClass.rule == .care else { return [:] }
        var people = request.personIDs
        if people.isEmpty {
            people = try await database.read { read in
                try EnrolmentStore.list(.init(classID: request.classID, state: .completed), in: read)
                    .map(\.personID)
            }
        }
        return try await evaluation.certificates(
            of: people, in: trainingClass.occupationCode, level: trainingClass.level, since: trainingClass.beginsOn,
            call)
    }
}
