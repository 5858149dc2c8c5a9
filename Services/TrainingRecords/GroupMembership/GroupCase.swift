internal import TrainingRecordsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// Evidence of a group that a person or an organisation filed: confirmed, returned or refused by a bureau of the person's region, with appeal.
///
/// It is not published: to which group somebody belongs is nobody's business.
enum GroupCase: CaseNoun {
    static let kind = CaseKind(
        "training.group_membership", name: "重点群体身份认定",
        procedure: CaseProcedure(.init(examinations: nil, publicity: nil)), articles: [GroupFiling.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let held = try GroupMembershipStore.existing(record.subject, in: transaction)
        let person = try PersonStore.existing(held.message.personID, in: transaction)
        let others = try GroupMembershipStore.list(of: person.personID, in: transaction).filter { other in
            other.message.membershipID != record.subject && other.isConfirmed
                && other.message.workerGroup == held.message.workerGroup
                && other.message.schooling?.schoolName == held.message.schooling?.schoolName
                && other.spell.period.overlaps(held.spell.period)
        }
        return CaseFacts([
            "group": "\(held.message.workerGroup.rawValue)", "active": person.isActive ? "yes" : "no",
            "confirmed_before": others.isEmpty ? "no" : "yes",
        ])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        CaseOutcome(
            result: "confirmed",
            refusals: GroupFiling.refusalsToConfirm(
                isActive: facts["active"] == "yes", isConfirmedBefore: facts["confirmed_before"] == "yes"))
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide:
            guard try GroupMembershipStore.confirm(record.subject, in: write) else {
                throw TrainingRecordsError.membershipExists
            }
            try tell("群体身份已确认", "person.group_confirmed", of: record, in: write)
        case .refuse: try close("未予确认", of: record, in: write)
        case .withdraw: try close("申报人已撤回", of: record, in: write)
        case .void: try close("认定已撤销", of: record, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .appeal, .grantAppeal,
            .dismissAppeal, .pay, .upholdObjection:
            break
        }
    }

    /// Gives the membership up, unless it was before.
    private static func close(_ note: String, of record: StoredCase, in write: WriteTransaction) throws {
        guard try GroupMembershipStore.void(record.subject, note: note, in: write) else { return }
        try tell("群体身份申报\(note)", "person.group_voided", of: record, in: write)
    }

    /// Tells the person, also where an organisation filed it, and the feed.
    private static func tell(
        _ text: String, _ act: String, of record: StoredCase, in write: WriteTransaction
    ) throws {
        let membership = try GroupMembershipStore.record(act, record.subject, in: write)
        if record.filer.personID != membership.personID {
            try NoticeStore.tell(
                .person(membership.personID), text, act: act, subject: record.subject, region: record.region, in: write)
        }
    }
}
