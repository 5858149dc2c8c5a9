internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

/// A candidate's declared facts as the rules take them; none when they are left out.
struct DeclaredFacts: Sendable {
    var periods: [DayPeriod] = []
    var certificates: [DeclaredCertificate] = []
    var titles: [PriorTitle] = []
    var schoolings: [SchoolingFact] = []
    var apprenticeshipCompleted = false
    var waiverRequested = false

    /// - Throws: `INVALID_ARGUMENT` for a period that ends before it begins, and for a certificate whose number is none, or that is declared twice.
    init(_ facts: CandidateFacts.Checked?) throws {
        guard let facts else { return }
        for (index, period) in facts.periods.enumerated() {
            guard let read = DayPeriod(from: period.beginsOn, through: period.endsOn) else {
                throw RequestField.invalid("facts.periods[\(index)].ends_on", "不得早于begins_on")
            }
            periods.append(read)
        }
        for (index, held) in facts.certificates.enumerated() {
            let field = "facts.certificates[\(index)].certificate_number"
            guard let number = ImportedCertificateNumber(held.certificateNumber) else {
                throw RequestField.invalid(field, "不是职业技能等级证书或职业资格证书的编号")
            }
            guard !certificates.contains(where: { $0.number == number }) else {
                throw RequestField.invalid(field, "重复")
            }
            let level = try SkillLevel(held.level).orInconsistent("a level of the contract")
            certificates.append(DeclaredCertificate(number: number, level: level, issuedOn: held.issuedOn))
        }
        titles = try facts.titles.map { PriorTitle(rank: try ProfessionalRank($0.rank), grantedOn: $0.grantedOn) }
        schoolings = try facts.schoolings.map { held in
            SchoolingFact(
                track: try SchoolingTrack(held.schoolingClass), graduatesOn: held.graduatesOn,
                majorFits: held.majorFits, programmeAssessed: held.programmeAssessed)
        }
        apprenticeshipCompleted = facts.apprenticeshipCompleted
        waiverRequested = facts.theoryWaiverRequested
    }
}
