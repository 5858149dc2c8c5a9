internal import Rules
internal import Storage

/// People as the rules of eligibility look at them.
enum TraineeStore {
    /// A registered person with groups and work.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func trainee(_ personID: String, in transaction: some Transaction) throws -> Trainee {
        Trainee(
            birthDay: try PersonStore.existingBirthDay(of: personID, in: transaction),
            sex: try PersonStore.existing(personID, in: transaction).sex == .female ? .female : .male,
            groups: try GroupMembershipStore.list(of: personID, in: transaction).map(\.spell),
            work: try EmploymentStore.list(of: personID, in: transaction).map(\.spell))
    }
}
