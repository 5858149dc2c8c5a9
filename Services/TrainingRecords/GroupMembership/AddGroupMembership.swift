internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Adds a person to a group of workers, with the evidence for it.
    package func addGroupMembership(
        _ request: AddGroupMembershipRequest.Checked, _ call: Call
    ) async throws -> GroupMembership {
        let period = try request.period
        let schooling = try request.schoolingOfGraduate
        let byAuthority = call.identity.role == .cityBureau || call.identity.role == .province
        if let group = TargetGroup(request.workerGroup) {
            try TrainingRecordsError.check(
                GroupFiling.refusals(
                    for: group, byAuthority: byAuthority, bySelf: call.identity.role == .worker))
        }
        let state = GroupFiling.state(byAuthority: byAuthority)
        let book = try policy.book(at: call)
        let membership = GroupMembership(
            membershipID: RecordID.make("grp", at: call.now), personID: request.personID,
            workerGroup: request.workerGroup, evidence: request.evidence,
            householdRegionCode: request.householdRegionCode, schooling: schooling?.message,
            validFromOn: period.first.description, validToOn: period.last?.description ?? "",
            state: GroupMembershipState(rawValue: Int32(state.rawValue)))

        return try await database.write(call, request) { write in
            let residence = try PersonStore.existingResidence(of: request.personID, in: write)
            if call.identity.role == .cityBureau { try call.requireScope(region: residence.code) }
            let isHeld = try GroupMembershipStore.list(of: request.personID, in: write).contains { held in
                held.state != .voided && held.message.workerGroup == request.workerGroup
                    && held.message.schooling?.schoolName == schooling?.schoolName
                    && held.spell.period.overlaps(period)
            }
            guard !isHeld,
                try GroupMembershipStore.insert(
                    membership, period: period, graduation: schooling?.graduatesOn, in: write)
            else { throw TrainingRecordsError.membershipExists }
            var answered = membership
            if byAuthority {
                try tell(of: membership, disputableBy: book, in: write)
            } else {
                answered.caseID = try CaseFiling(GroupCase.self, call, book: book).file(
                    subject: membership.membershipID, title: "群体身份认定申报", region: residence, in: write
                ).id
            }
            try write.record("person.group_added", subject: request.personID, region: residence, answered)
            return answered
        }
    }
}

extension AddGroupMembershipRequest.Checked {
    /// From when to when.
    fileprivate var period: DayPeriod {
        get throws(RPCError) {
            guard let period = DayPeriod(from: validFromOn, through: validToOn) else {
                throw RequestField.invalid("valid_to_on", "不能早于起始日期")
            }
            return period
        }
    }

    /// The schooling of a graduate, who has to name the household too; nil for other groups, which are proved by the evidence.
    fileprivate var schoolingOfGraduate: Schooling.Checked? {
        get throws(RPCError) {
            guard TargetGroup(workerGroup)?.followsFromEmployment == false else {
                throw RequestField.invalid("worker_group", "企业职工和学徒由就业记录证明，无须另行登记")
            }
            guard workerGroup == .graduate else { return nil }
            guard let schooling else { throw RequestField.required("schooling") }
            guard !householdRegionCode.isEmpty else { throw RequestField.required("household_region_code") }
            return schooling
        }
    }
}

extension Schooling.Checked {
    /// The schooling in the contract.
    fileprivate var message: Schooling {
        Schooling(
            schoolName: schoolName, schoolRegionCode: schoolRegionCode, schoolKind: schoolKind, major: major,
            education: education, graduatesOn: graduatesOn.description)
    }
}
