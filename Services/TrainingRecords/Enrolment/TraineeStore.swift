internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// People as the rules of eligibility look at them.
enum TraineeStore {
    /// A registered person with groups and work.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func trainee(_ personID: String, in transaction: some Transaction) throws -> Trainee {
        let birth = try transaction.first("SELECT birth_on FROM person WHERE id = \(personID)") { $0.day(0) }
        guard let birth else { throw TrainingRecordsError.personNotFound }
        return Trainee(
            birthDay: birth,
            groups: try GroupStore.memberships(of: personID, in: transaction).compactMap(GroupSpell.init),
            work: try EmploymentStore.employments(of: personID, in: transaction).compactMap(WorkSpell.init))
    }
}

extension DayPeriod {
    /// A stored period: the days were checked when it was written.
    init?(_ first: String, _ last: String) {
        guard let first = CivilDay(first) else { return nil }
        self.init(from: first, through: last.isEmpty ? nil : CivilDay(last))
    }
}

extension GroupSpell {
    /// A stored membership; nil when its group is not known to this version.
    init?(_ membership: GroupMembership) {
        guard let group = TargetGroup(membership.workerGroup),
            let period = DayPeriod(membership.validFromOn, membership.validToOn)
        else { return nil }
        let household = membership.householdRegionCode
        self.init(
            group, period, household: household.isEmpty ? nil : household,
            schooling: membership.schooling.flatMap(SchoolingEvidence.init))
    }
}

extension SchoolingEvidence {
    /// A stored schooling; nil when its kind is not known to this version.
    init?(_ schooling: Schooling) {
        guard let kind = Kind(rawValue: Int(schooling.schoolKind.rawValue)), let day = CivilDay(schooling.graduatesOn)
        else { return nil }
        self.init(kind: kind, region: schooling.schoolRegionCode, graduatesOn: day)
    }
}

extension WorkSpell {
    /// A stored employment; nil when its kind is not known to this version.
    init?(_ employment: Employment) {
        guard let employer = try? CreditCode(employment.employerCreditCode),
            let kind = Kind(rawValue: Int(employment.kind.rawValue)),
            let period = DayPeriod(employment.beginsOn, employment.endsOn)
        else { return nil }
        self.init(employer: employer, kind: kind, period: period, agreedUntil: CivilDay(employment.agreedUntilOn))
    }
}
