internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Issues vouchers, to named people or for whoever claims one. People who cannot get one are named in the answer.
    package func issueVouchers(_ request: IssueVouchersRequest.Checked, _ call: Call) async throws
        -> IssueVouchersResponse
    {
        let region = request.regionCode
        guard !region.isCounty else { throw RequestField.invalid("region_code", "应为省或市级单位") }
        let groups = try groups(of: request.terms)
        let people = request.personIDs
        guard Set(people).count == people.count else { throw RequestField.invalid("person_ids", "同一人员出现两次") }
        guard !people.isEmpty || request.openCount > 0 else {
            throw TrainingRecordsError.filterRequired(fields: "person_ids, open_count")
        }
        let book = try policy.book(at: call)
        let figures = try VoucherIssue.Figures.inForce(book, on: call.day, in: region)
        let (validity, lastDay) = try validity(of: request, on: call.day, figures: figures)
        let batch = VoucherBatch(
            id: RecordID.make("vcb", at: call.now), region: region, terms: VoucherTerms(request.terms), groups: groups,
            validity: validity, lastDay: lastDay, policyEdition: book.edition)

        return try await database.write(call, request) { write in
            try TrainingRecordsError.check(VoucherIssue.refusals(validity: validity, on: call.day, figures: figures))
            try VoucherBatchStore.insert(batch, in: write)
            var answer = IssueVouchersResponse(batchID: batch.id)
            let issue = VoucherIssuing(batch: batch, figures: figures, now: call.now)
            for person in people {
                switch try issue.push(to: person, in: write) {
                case .issued(let voucher): answer.vouchers.append(voucher)
                case .notIssued(let refused): answer.notIssued.append(refused)
                }
            }
            for _ in 0..<request.openCount { answer.vouchers.append(try issue.open(in: write)) }
            if answer.vouchers.isEmpty {
                try write.record("voucher.none_issued", subject: batch.id, region: region, answer)
            }
            return answer
        }
    }

    private func validity(
        of request: IssueVouchersRequest.Checked, on day: CivilDay, figures: VoucherIssue.Figures
    ) throws(RPCError) -> (DayPeriod, last: CivilDay) {
        let first = request.validFromOn ?? day
        let last = request.validToOn ?? figures.longestValidity(from: first)
        guard let period = DayPeriod(from: first, through: last) else {
            throw RequestField.invalid("valid_to_on", "不能早于起始日期")
        }
        return (period, last)
    }

    /// The groups of terms that go together: groups for targeted vouchers, and a face value for those that have one, and no others.
    private func groups(of terms: VoucherTerms.Checked) throws(RPCError) -> [TargetGroup] {
        if terms.kind == .targeted, terms.workerGroups.isEmpty { throw RequestField.required("terms.worker_groups") }
        if terms.kind == .faceValue, terms.faceValueYuan <= .zero {
            throw RequestField.required("terms.face_value_yuan")
        }
        if terms.kind != .faceValue, terms.faceValueYuan > .zero {
            throw RequestField.invalid("terms.face_value_yuan", "应为 0")
        }
        guard let groups = VoucherTerms(terms).groups else {
            throw RequestField.invalid("terms.worker_groups", "没有这个取值")
        }
        return groups
    }
}
