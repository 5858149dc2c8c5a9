internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Issues vouchers, to named people or for whoever claims one. People who cannot get one are named in the answer.
    package func issueVouchers(_ request: IssueVouchersRequest, _ call: Call) async throws -> IssueVouchersResponse {
        let region = try RequestField.region(request.regionCode, "region_code")
        guard !region.isCounty else { throw RequestField.invalid("region_code", "应为省或市级单位") }
        let terms = try voucherTerms(RequestField.present(request.terms, "terms"))
        let people = try RequestField.list(request.personIDs, "person_ids", max: 1000, mayBeEmpty: true)
        for person in people { _ = try RequestField.identifier(person, "person_ids") }
        guard Set(people).count == people.count else { throw RequestField.invalid("person_ids", "同一人员出现两次") }
        let openCount = try RequestField.number(request.openCount, "open_count", in: 0...1000)
        guard !people.isEmpty || openCount > 0 else {
            throw TrainingRecordsError.filterRequired(fields: "person_ids, open_count")
        }
        let book = try policy.book(at: call)
        guard let figures = VoucherIssue.Figures(book, on: call.day, in: region) else {
            throw TrainingRecordsError.figureMissing
        }
        let validity = try validity(of: request, on: call.day, figures: figures)
        let batch = VoucherBatch(
            id: RecordID.make("vcb", at: call.now), region: region, terms: terms, validity: validity,
            policyEdition: book.edition)

        return try await database.write(call, request) { write in
            try TrainingRecordsError.check(VoucherIssue.refusals(validity: validity, on: call.day, figures: figures))
            try VoucherStore.insertBatch(batch, in: write)
            var answer = IssueVouchersResponse(batchID: batch.id)
            let issue = VoucherIssuing(batch: batch, figures: figures, now: call.now)
            for person in people {
                switch try issue.push(to: person, in: write) {
                case .issued(let voucher): answer.vouchers.append(voucher)
                case .notIssued(let refused): answer.notIssued.append(refused)
                }
            }
            for _ in 0..<openCount { answer.vouchers.append(try issue.open(in: write)) }
            if answer.vouchers.isEmpty {
                try write.record("voucher.none_issued", subject: batch.id, region: region, answer)
            }
            return answer
        }
    }

    private func validity(
        of request: IssueVouchersRequest, on day: CivilDay, figures: VoucherIssue.Figures
    ) throws(RPCError) -> DayPeriod {
        let first = try RequestField.day(request.validFromOn, "valid_from_on", else: day)
        let last = try RequestField.day(request.validToOn, "valid_to_on", else: figures.longestValidity(from: first))
        guard let period = DayPeriod(from: first, through: last) else {
            throw RequestField.invalid("valid_to_on", "不能早于起始日期")
        }
        return period
    }

    private func voucherTerms(_ terms: VoucherTerms) throws(RPCError) -> VoucherTerms {
        let kind = try RequestField.choice(terms.kind, "terms.kind")
        for programme in terms.programmes { _ = try RequestField.choice(programme, "terms.programmes") }
        let codes = try RequestField.list(
            terms.institutionCreditCodes, "terms.institution_credit_codes", max: 100, mayBeEmpty: true)
        for code in codes { _ = try RequestField.creditCode(code, "terms.institution_credit_codes") }
        for group in terms.workerGroups { _ = try RequestField.choice(group, "terms.worker_groups") }
        if kind == .targeted, terms.workerGroups.isEmpty { throw RequestField.required("terms.worker_groups") }
        let face = kind == .faceValue ? 1...1_000_000 : 0...0
        _ = try RequestField.number(terms.faceValueYuan, "terms.face_value_yuan", in: face)
        return terms
    }
}
