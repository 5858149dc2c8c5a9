internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Enters a department's list of the people of a group, as confirmed. A row that cannot be entered is answered with why.
    package func enterGroupList(
        _ request: EnterGroupListRequest.Checked, _ call: Call
    ) async throws -> EnterGroupListResponse {
        guard TargetGroup(request.workerGroup)?.followsFromEmployment == false else {
            throw RequestField.invalid("worker_group", "企业职工和学徒由就业记录证明，无须另行登记")
        }
        guard request.workerGroup != .graduate else {
            throw RequestField.invalid("worker_group", "毕业生应逐人登记学历")
        }
        guard let period = DayPeriod(from: request.validFromOn, through: request.validToOn) else {
            throw RequestField.invalid("valid_to_on", "不能早于起始日期")
        }
        let digests = request.rows.map { row in
            (try? citizenNumber(row.citizenNumber, on: call.day)).map(vault.digest(of:))
        }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            var response = EnterGroupListResponse()
            for (index, row) in request.rows.enumerated() {
                let outcome = try enter(row, digest: digests[index], of: request, during: period, book, call, in: write)
                if outcome == .entered {
                    response.entered += 1
                } else {
                    response.refused.append(.init(row: Int32(clamping: index + 1), outcome: outcome))
                }
            }
            return response
        }
    }

    /// Enters one row.
    private func enter(
        _ row: GroupListRow.Checked, digest: [UInt8]?, of request: EnterGroupListRequest.Checked,
        during period: DayPeriod, _ book: PolicyBook, _ call: Call, in write: WriteTransaction
    ) throws -> GroupListOutcome {
        guard let digest else { return .numberInvalid }
        guard let person = try PersonStore.find(numberDigest: digest, in: write) else { return .personNotRegistered }
        guard person.name == RealName.normalised(row.name) else { return .nameDiffers }
        guard person.isActive else { return .personNotActive }
        guard request.regionCode.covers(try PersonStore.existingResidence(of: person.personID, in: write)) else {
            return .otherRegion
        }
        let isHeld = try GroupMembershipStore.list(of: person.personID, in: write).contains { held in
            held.state != .voided && held.message.workerGroup == request.workerGroup
                && held.spell.period.overlaps(period)
        }
        let membership = GroupMembership(
            membershipID: RecordID.make("grp", at: call.now), personID: person.personID,
            workerGroup: request.workerGroup, evidence: request.source, validFromOn: period.first.description,
            validToOn: period.last?.description ?? "", state: .confirmed, listDepartment: request.department)
        guard !isHeld,
            try GroupMembershipStore.insert(membership, period: period, graduation: nil, in: write)
        else { return .memberBefore }
        let recorded = try GroupMembershipStore.record("person.group_added", membership.membershipID, in: write)
        try tell(of: recorded, disputableBy: book, in: write)
        return .entered
    }

    /// Tells a person that an authority entered them in a group; they may dispute it.
    func tell(of membership: GroupMembership, disputableBy book: PolicyBook, in write: WriteTransaction) throws {
        try NoticeStore.tell(
            .person(membership.personID), "人力资源社会保障部门已将您登记为“\(TargetGroup(membership.workerGroup)?.name ?? "")”",
            act: "person.group_added", subject: membership.membershipID,
            region: try PersonStore.existingResidence(of: membership.personID, in: write), disputableBy: book,
            in: write)
    }
}
