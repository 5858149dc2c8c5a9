internal import TrainingRecordsMessages
internal import Rules
internal import Storage

extension Person {
    /// Whether anything can still be given to the person under this id.
    var isActive: Bool { deceasedOn.isEmpty && mergedIntoPersonID.isEmpty }
}

/// People as the rules of eligibility look at them.
enum TraineeStore {
    /// A registered person with groups and work.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    static func trainee(_ personID: String, in transaction: some Transaction) throws -> Trainee {
        let person = try PersonStore.existing(personID, in: transaction)
        let all = [personID] + (try PersonStore.merged(into: personID, in: transaction))
        return Trainee(
            birthDay: try PersonStore.existingBirthDay(of: personID, in: transaction),
            sex: person.sex == .female ? .female : .male, isActive: person.isActive,
            groups: try all.flatMap { id in
                try GroupMembershipStore.list(of: id, in: transaction).filter(\.isConfirmed).map(\.spell)
            },
            work: try all.flatMap { try EmploymentStore.list(of: $0, in: transaction).map(\.spell) })
    }
}
