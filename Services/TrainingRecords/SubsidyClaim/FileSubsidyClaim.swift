internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Files a claim for a class as a case; the amount follows from the catalog's standard on the class's first day, and from who obtained the
    /// certificate. The budget's own checks decide of racing claims for the last of its money.
    package func fileSubsidyClaim(_ request: FileSubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim
    {
        try requireAgreement(of: request)
        guard let fund = SubsidyClaimRules.Fund(request.fundSource) else {
            throw RequestField.invalid("fund_source", "没有这个取值")
        }
        guard let kind = ClaimComputation.Kind(request.kind) else { throw RequestField.invalid("kind", "没有这个取值") }
        let known = try await database.read { read in try TrainingClassStore.existing(request.classID, in: read) }
        let payee = try requirePayee(of: known, people: request.personIDs, call)
        let standard = try await catalog.standard(of: known, call)
        let book = try policy.book(at: call)
        let certificates = try await certificates(of: known, request, standard, call)
        let needed: [FigureKey?] = [
            .sessionsPerMonth, known.rule == .care ? .careCertificate : nil, kind == .yearly ? .attendanceShare : nil,
        ]
        for key in needed.compactMap(\.self)
        where book.value(key, on: call.day, in: known.city) == nil {
            throw RPCError.figureMissing(key.rawValue)
        }
        let id = RecordID.make("sub", at: call.now)

        return try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(request.classID, in: write)
            var draft = try ClaimDraft(
                claimID: id, kind: kind, trainingClass: trainingClass, standard: standard, fund: fund, payee: payee,
                certificates: certificates, book: book, day: call.day
            ).claim(for: request.personIDs, prepayment: request.prepaymentYuan, in: write)
            let (title, claim) = ("\(trainingClass.title)·\(kind.name)", draft.claim)
            draft.claim.caseID = try CaseFiling(SubsidyClaimCase.self, call, book: book).file(
                subject: id, title: title, publicTitle: "\(title)，\(claim.lines.count)人，\(claim.amountYuan)元",
                region: trainingClass.city,
                isShort: try isShort(trainingClass.creditCode(of: payee), in: trainingClass.city, on: call.day, write),
                in: write
            ).id
            guard try SubsidyClaimStore.insert(draft, at: trainingClass.region, in: write) else {
                throw kind == .prepayment ? TrainingRecordsError.prepaymentExists : .subsidyClaimedBefore
            }
            let stored = try SubsidyClaimStore.existing(id, in: write)
            try SubsidyBudgetStore.reserve(stored.amount, of: stored.budget(of: call.day.year), for: id, in: write)
            try SubsidyNotices(stored, book).tellFiling(of: trainingClass.title, in: write)
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

    /// Whether the payee's credit and promise open the short procedure; a trainee has neither.
    private func isShort(
        _ payee: String, in city: RegionCode, on day: CivilDay, _ transaction: some Transaction
    ) throws -> Bool {
        guard let code = try? CreditCode(payee) else { return false }
        return try CreditStore.shortProcedure(of: code, in: city, on: day, transaction).refusals.isEmpty
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

extension ClaimComputation.Kind {
    /// What cases are called.
    fileprivate var name: String {
        switch self {
        case .settlement: "培训补贴"
        case .prepayment: "预支补贴"
        case .yearly: "年度补贴"
        }
    }
}
