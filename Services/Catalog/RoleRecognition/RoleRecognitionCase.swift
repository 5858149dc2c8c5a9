internal import CatalogMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// The recognition of a part that an organisation plays, as a case: examined by two, published, decided, appealed against.
enum RoleRecognitionCase: CaseNoun {
    static let kind = CaseKind(
        "catalog.organisation_role", name: "机构身份认定",
        articles: [RecognitionRule.citation, OrganisationRoles.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let stored = try RoleRecognitionStore.existing(record.subject, in: transaction)
        let organisation = try OrganisationStore.existing(stored.creditCode, "credit_code", in: transaction)
        var facts = [
            "parts": organisation.parts.map { "\($0.rawValue)" }.joined(separator: " "),
            "role": "\(stored.part.rawValue)", "state": "\(organisation.state.rawValue)",
            "from": stored.period.first.description, "day": day.description,
        ]
        facts["to"] = stored.period.last?.description
        return CaseFacts(facts)
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        let parts = (facts["parts"]?.split(separator: " ") ?? []).compactMap { Int($0).flatMap(OrganisationPart.init) }
        guard let part = facts["role"].flatMap({ Int($0) }).flatMap(OrganisationPart.init(rawValue:)),
            let state = facts["state"].flatMap({ Int($0) }).flatMap(OrganisationLife.State.init(rawValue:)),
            let first = facts["from"].flatMap({ CivilDay($0) }), let day = facts["day"].flatMap({ CivilDay($0) }),
            let evidence = DayPeriod(from: first, through: facts["to"].flatMap { CivilDay($0) })
        else { return CaseOutcome(result: "", refusals: [OrganisationRoles.Refusal.none]) }
        return CaseOutcome(
            result: "recognised",
            refusals: RecognitionRule.refusals(for: part, of: parts, state, evidence: evidence, on: day))
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide: try recognise(record, in: write)
        case .void: try RecognitionEnd(reason: "认定决定已撤销").end(record.subject, in: write)
        case .refuse, .withdraw, .upholdObjection: try RoleRecognitionStore.close(record.subject, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .appeal, .grantAppeal,
            .dismissAppeal, .pay:
            break
        }
    }

    /// Gives the organisation the role, from the day of the decision.
    private static func recognise(_ record: StoredCase, in write: WriteTransaction) throws {
        let stored = try RoleRecognitionStore.existing(record.subject, in: write)
        let organisation = try OrganisationStore.existing(stored.creditCode, "credit_code", in: write)
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        let adds = !organisation.parts.contains(stored.part)
        try RoleRecognitionStore.decide(record.subject, addsRole: adds, on: day, in: write)
        if adds { try organisation.play(organisation.parts + [stored.part], on: day, in: write) }
        try write.record(
            "role_recognition.decided", subject: record.subject, region: stored.region,
            try RoleRecognitionStore.existing(record.subject, in: write).message, articles: kind.articles)
    }
}

/// The end of a recognition: a role that came with it goes with it, unless another one holds it.
struct RecognitionEnd: Sendable {
    let reason: String

    /// Ends it from today on; nothing when it is ended already.
    func end(_ id: String, in write: WriteTransaction) throws {
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        let stored = try RoleRecognitionStore.existing(id, in: write)
        guard try RoleRecognitionStore.end(id, reason: reason, on: day, in: write) else { return }
        if stored.addsRole, try !RoleRecognitionStore.handOn(from: stored, in: write) {
            let organisation = try OrganisationStore.existing(stored.creditCode, "credit_code", in: write)
            let left = organisation.parts.filter { $0 != stored.part }
            // What the remaining roles need stays: an organisation plays at least one part, and parts that go together.
            if OrganisationRoles.refusals(for: left).isEmpty { try organisation.play(left, on: day, in: write) }
        }
        try write.record(
            "role_recognition.ended", subject: id, region: stored.region,
            try RoleRecognitionStore.existing(id, in: write).message, articles: [RecognitionRule.citation])
    }
}

extension OrganisationStore.Stored {
    /// Changes the parts it plays, with what that counts.
    fileprivate func play(_ parts: [OrganisationPart], on day: CivilDay, in write: WriteTransaction) throws {
        var organisation = message
        organisation.roles = parts.sorted { $0.rawValue < $1.rawValue }.map(\.message)
        organisation.updatedOn = day.description
        organisation.revision += 1
        guard try OrganisationStore.update(organisation, region, before: self.parts, on: day, in: write) else {
            throw CatalogError.organisationChanged
        }
        try SchoolCounting.count(
            organisation.creditCode, .init(parts: self.parts, region: region), .init(parts: parts, region: region),
            on: day, in: write)
        try write.record("organisation.updated", subject: organisation.creditCode, region: region, organisation)
    }
}
