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
        _ request: AddGroupMembershipRequest, _ call: Call
    ) async throws -> GroupMembership {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let group = try RequestField.choice(request.workerGroup, "worker_group")
        guard TargetGroup(group)?.followsFromEmployment == false else {
            throw RequestField.invalid("worker_group", "企业职工和学徒由就业记录证明，无须另行登记")
        }
        let evidence = try RequestField.remark(request.evidence, "evidence")
        let isGraduate = group == .graduate
        let schooling = try isGraduate ? schooling(RequestField.present(request.schooling, "schooling")) : nil
        let household =
            isGraduate || !request.householdRegionCode.isEmpty
            ? try RequestField.anyRegion(request.householdRegionCode, "household_region_code") : ""
        let period = try RequestField.period(
            request.validFromOn, "valid_from_on", request.validToOn, "valid_to_on")
        let membership = GroupMembership(
            membershipID: RecordID.make("grp", at: call.now), personID: personID, workerGroup: group,
            evidence: evidence, householdRegionCode: household, schooling: schooling,
            validFromOn: period.first.description, validToOn: period.last?.description ?? "")

        return try await database.write(call, request) { write in
            let person = try PersonStore.existing(personID, in: write)
            if call.identity.role == .cityBureau { try call.requireScope(region: person.regionCode) }
            let isHeld = try GroupStore.memberships(of: personID, in: write).contains { held in
                held.workerGroup == group && held.schooling?.schoolName == schooling?.schoolName
                    && DayPeriod(held.validFromOn, held.validToOn)?.overlaps(period) ?? false
            }
            let graduation = schooling.flatMap { CivilDay($0.graduatesOn) }
            guard !isHeld, try GroupStore.insert(membership, period: period, graduation: graduation, in: write) else {
                throw TrainingRecordsError.membershipExists
            }
            try write.record(
                "person.group_added", subject: personID, region: RegionCode(stored: person.regionCode), membership)
            return membership
        }
    }

    private func schooling(_ schooling: Schooling) throws(RPCError) -> Schooling {
        Schooling(
            schoolName: try RequestField.remark(schooling.schoolName, "schooling.school_name", in: 2...100),
            schoolRegionCode: try RequestField.anyRegion(schooling.schoolRegionCode, "schooling.school_region_code"),
            schoolKind: try RequestField.choice(schooling.schoolKind, "schooling.school_kind"),
            major: try RequestField.optionalText(schooling.major, "schooling.major", max: 100),
            education: try RequestField.choice(schooling.education, "schooling.education"),
            graduatesOn: try RequestField.day(schooling.graduatesOn, "schooling.graduates_on").description)
    }
}
