internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

/// A candidate's declared facts, read from a request.
struct DeclaredFacts: Sendable {
    var periods: [DayPeriod] = []
    var certificates: [DeclaredCertificate] = []
    var titles: [PriorTitle] = []
    var schoolings: [SchoolingFact] = []
    var apprenticeshipCompleted = false
    var waiverRequested = false

    /// Reads the facts; none when they are left out.
    ///
    /// - Throws: `INVALID_ARGUMENT`.
    init(_ facts: CandidateFacts?) throws(RPCError) {
        guard let facts else { return }
        for period in try RequestField.list(facts.periods, "facts.periods", max: 50, mayBeEmpty: true) {
            periods.append(try DeclaredFacts.period(period))
        }
        for held in try RequestField.list(facts.certificates, "facts.certificates", max: 20, mayBeEmpty: true) {
            let certificate = try DeclaredFacts.certificate(held)
            guard !certificates.contains(where: { $0.number == certificate.number }) else {
                throw RequestField.invalid("facts.certificates.certificate_number", "重复")
            }
            certificates.append(certificate)
        }
        for held in try RequestField.list(facts.titles, "facts.titles", max: 10, mayBeEmpty: true) {
            guard let rank = ProfessionalRank(rawValue: Int(held.rank.rawValue)) else {
                throw RequestField.invalid("facts.titles.rank", "没有这个职称层级")
            }
            let day = try RequestField.day(held.grantedOn, "facts.titles.granted_on")
            titles.append(PriorTitle(rank: rank, grantedOn: day))
        }
        for held in try RequestField.list(facts.schoolings, "facts.schoolings", max: 10, mayBeEmpty: true) {
            guard let track = SchoolingTrack(rawValue: Int(held.schoolingClass.rawValue)) else {
                throw RequestField.invalid("facts.schoolings.schooling_class", "没有这种学历类别")
            }
            let day = try RequestField.day(held.graduatesOn, "facts.schoolings.graduates_on")
            schoolings.append(
                SchoolingFact(
                    track: track, graduatesOn: day, majorFits: held.majorFits,
                    programmeAssessed: held.programmeAssessed))
        }
        apprenticeshipCompleted = facts.apprenticeshipCompleted
        waiverRequested = facts.theoryWaiverRequested
    }

    private static func period(_ period: OccupationPeriod) throws(RPCError) -> DayPeriod {
        let first = try RequestField.day(period.beginsOn, "facts.periods.begins_on")
        let last = try RequestField.optionalDay(period.endsOn, "facts.periods.ends_on")
        guard let read = DayPeriod(from: first, through: last) else {
            throw RequestField.invalid("facts.periods.ends_on", "不得早于begins_on")
        }
        return read
    }

    private static func certificate(_ held: HeldCertificate) throws(RPCError) -> DeclaredCertificate {
        let field = "facts.certificates.certificate_number"
        guard !held.certificateNumber.isEmpty else { throw RequestField.required(field) }
        guard let number = ImportedCertificateNumber(held.certificateNumber) else {
            throw RequestField.invalid(field, "不是职业技能等级证书或职业资格证书的编号")
        }
        return DeclaredCertificate(
            number: number, level: try RequestField.level(held.level, "facts.certificates.level"),
            issuedOn: try RequestField.day(held.issuedOn, "facts.certificates.issued_on"))
    }
}
