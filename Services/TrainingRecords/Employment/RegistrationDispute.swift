internal import TrainingRecordsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// A person's dispute of what others registered of them: an employment, a group, studies, an internship. One that is granted voids the
/// registration; the right one can be entered then.
enum RegistrationDispute: CaseNoun {
    static let kind = CaseKind(
        "training.registration_dispute", name: "登记信息异议",
        procedure: CaseProcedure(.init(examinations: nil, publicity: nil)), articles: [FourEyes.citation])

    static let disputedActs: Set<String> = [
        "person.employed", "person.group_added", "student.registered", "internship.recorded",
    ]

    private static let reason = "本人异议成立"

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        CaseFacts(["registration": record.subject])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome { .granted("voided") }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        guard action == .decide else { return }
        // What was voided meanwhile stays as it is.
        switch record.subject.prefix(4) {
        case "emp_": try EmploymentStore.void(disputed: record.subject, reason: reason, in: write)
        case "grp_":
            if try GroupMembershipStore.void(record.subject, note: reason, in: write) {
                _ = try GroupMembershipStore.record("person.group_voided", record.subject, in: write)
            }
        case "stu_":
            let student = try StudentStore.existing(record.subject, in: write)
            let today = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
            if student.state != .voided {
                _ = try StudentStepTaking(today: today, write: write).void(student, reason: reason)
            }
        case "int_": _ = try InternshipStore.void(record.subject, reason: reason, in: write)
        default: throw StorageError.corrupt("case \(record.id) disputes \(record.subject), which is no registration")
        }
    }
}

extension EmploymentStore {
    /// Voids a disputed employment, and records it.
    static func void(disputed id: String, reason: String, in write: WriteTransaction) throws {
        guard try void(id, reason: reason, in: write) else { return }
        let employment = try existing(id, in: write).message
        try write.record(
            "person.employment_voided", subject: employment.personID,
            region: try PersonStore.existingResidence(of: employment.personID, in: write), employment)
    }
}
