internal import CatalogMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// An institution's application for a place in a city's catalog, as a case: examined by two, published, decided, appealed against.
enum InstitutionCase: CaseNoun {
    static let kind = CaseKind(
        "catalog.institution", name: "培训机构目录申报",
        articles: [CatalogMembership.citation, InstitutionEligibility.schoolCitation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let application = try InstitutionApplicationStore.existing(record.subject, in: transaction)
        let institution = try OrganisationStore.existing(
            try application.creditCode, "institution_credit_code", in: transaction)
        let isAdmitted = try InstitutionStore.findAll(
            of: try application.creditCode, in: record.region, in: transaction
        ).contains { $0.stands(on: day) }
        return CaseFacts([
            "parts": institution.parts.map { "\($0.rawValue)" }.sorted().joined(separator: " "),
            "programmes": application.programmes.map { "\($0.rawValue)" }.joined(separator: " "),
            "admitted": isAdmitted ? "yes" : "no",
        ])
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        let words = facts["parts"]?.split(separator: " ") ?? []
        let parts = words.compactMap { Int($0).flatMap(OrganisationPart.init(rawValue:)) }
        let programmes = (facts["programmes"]?.split(separator: " ") ?? []).compactMap { word in
            Int(word).flatMap(Programme.init(rawValue:))
        }
        return CaseOutcome(
            result: "admitted",
            refusals: InstitutionEligibility.refusals(
                applying: parts, running: Set(programmes), isAdmitted: facts["admitted"] == "yes"))
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        switch action {
        case .decide: try admit(record, in: write)
        case .void: try withdraw(record, in: write)
        case .refuse, .withdraw, .upholdObjection: try InstitutionApplicationStore.close(record.subject, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .appeal, .grantAppeal,
            .dismissAppeal,
            .pay:
            break
        }
    }

    /// Takes the institution into the catalog, from the day of the decision.
    private static func admit(_ record: StoredCase, in write: WriteTransaction) throws {
        let application = try InstitutionApplicationStore.existing(record.subject, in: write)
        let now = Instant(nanosecondsSince1970: write.act.instantNanoseconds)
        let period = try DayPeriod(effectiveFrom: now.day, effectiveTo: CivilDay(application.effectiveTo))
        let admission = InstitutionAdmission(
            admissionID: RecordID.make("adm", at: now), regionCode: application.regionCode,
            institutionCreditCode: application.institutionCreditCode, programmes: application.programmes,
            occupationCodes: application.occupationCodes, effectiveFrom: period.first.description,
            effectiveTo: application.effectiveTo, institutionName: application.institutionName)
        guard try InstitutionStore.insert(admission, period, in: write) else { throw CatalogError.institutionAdmitted }
        try InstitutionApplicationStore.close(record.subject, admission: admission.admissionID, in: write)
        try write.record(
            "institution.admitted", subject: admission.admissionID, region: record.region, admission,
            articles: kind.articles)
    }

    /// Takes it out again, when the decision is voided.
    private static func withdraw(_ record: StoredCase, in write: WriteTransaction) throws {
        let id = try InstitutionApplicationStore.existing(record.subject, in: write).admissionID
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        // It may have been taken out before.
        guard try InstitutionStore.withdraw(id, reason: "准入决定已撤销", on: day, in: write) else { return }
        try write.record(
            "institution.withdrawn", subject: id, region: record.region,
            try InstitutionStore.existing(id, in: write).message, articles: kind.articles)
    }
}

extension InstitutionApplication {
    /// Whose it is.
    var creditCode: CreditCode {
        get throws {
            do { return try CreditCode(institutionCreditCode) } catch {
                throw StorageError.corrupt("institution_application \(applicationID) has no credit code")
            }
        }
    }
}
