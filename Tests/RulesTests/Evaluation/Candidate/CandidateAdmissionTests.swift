internal import Ground
internal import Rules
internal import Testing

struct CandidateAdmissionTests {
    struct Row: Sendable {
        var closes = "2023-06-01"
        var evaluator = EvaluatorKind.enterprise
        var employed = true
        var student = false
        var held: SkillLevel?
        var inBatch = false
        var open = false
        var retake: [PartRetake.Refusal] = []
        var certificates: [DeclaredCertificate.Refusal] = []
        var reasons: [String] = []
    }

    static let rows: [Row] = [
        Row(),
        Row(closes: "2023-05-31", reasons: ["registration_closed"]),
        Row(employed: false, reasons: ["not_a_worker_of_the_enterprise"]),
        Row(evaluator: .chainLeader, employed: false, reasons: ["not_a_worker_of_the_enterprise"]),
        Row(evaluator: .social, employed: false),
        Row(evaluator: .technicalSchool, employed: false, student: true),
        Row(evaluator: .technicalSchool, reasons: ["not_a_student_of_the_school"]),
        Row(retake: [.nothingStands], reasons: ["retake_without_valid_part"]),
        Row(held: .intermediate),
        Row(held: .senior, reasons: ["level_held_already"]),
        Row(held: .technician, reasons: ["level_held_already"]),
        Row(open: true, reasons: ["evaluation_open_already"]),
        Row(inBatch: true, open: true, reasons: ["candidate_in_batch_already"]),
        Row(
            closes: "2023-05-31", employed: false, held: .senior, open: true, certificates: [.notOwn, .notValid],
            reasons: [
                "registration_closed", "not_a_worker_of_the_enterprise", "level_held_already",
                "evaluation_open_already", "declared_certificate_not_own", "declared_certificate_not_valid",
            ]),
    ]

    @Test(arguments: rows)
    func `every reason against a candidate is named`(row: Row) {
        let admission = CandidateAdmission(
            registrationCloses: aDay(row.closes), level: .senior, evaluator: row.evaluator,
            isEmployedThere: row.employed, isStudentThere: row.student, heldLevel: row.held, isInBatch: row.inBatch,
            openEvaluation: row.open ? .init(id: "evl_1", organisation: "91210100MA0000011A") : nil,
            certificateRefusals: row.certificates, retakeRefusals: row.retake)
        #expect(admission.refusals(on: aDay("2023-06-01")).map(\.reason) == row.reasons)
    }

    struct Declared: Sendable {
        var number = "Y000021000001224000001"
        var level = SkillLevel.intermediate
        var issuedOn = "2022-03-01"
        var known: DeclaredCertificate.Known?
        var reasons: [String] = []
    }

    static func known(
        own: Bool = true, valid: Bool = true, level: SkillLevel = .intermediate, _ day: String = "2022-03-01"
    ) -> DeclaredCertificate.Known {
        DeclaredCertificate.Known(isOwn: own, isValid: valid, level: level, issuedOn: aDay(day))
    }

    static let declarations: [Declared] = [
        Declared(),
        Declared(level: .senior, reasons: ["declared_certificate_contradicts_number"]),
        Declared(issuedOn: "2021-12-31", reasons: ["declared_certificate_contradicts_number"]),
        Declared(
            number: "Y000021000001234000001", issuedOn: "2023-06-02", reasons: ["declared_certificate_from_the_future"]),
        Declared(number: "Y000021000001234000001", issuedOn: "2023-06-01"),
        Declared(number: "1706001234400001", issuedOn: "2017-03-01"),
        Declared(number: "1706001234400001", reasons: ["declared_certificate_contradicts_number"]),
        Declared(known: known()),
        Declared(known: known(own: false, valid: false), reasons: ["declared_certificate_not_own"]),
        Declared(known: known(valid: false), reasons: ["declared_certificate_not_valid"]),
        Declared(known: known(level: .junior), reasons: ["declared_certificate_contradicts_number"]),
        Declared(known: known("2022-03-02"), reasons: ["declared_certificate_contradicts_number"]),
    ]

    @Test(arguments: declarations)
    func `a declared certificate must be the candidate's own, valid and true`(row: Declared) throws {
        let number = try #require(ImportedCertificateNumber(row.number))
        let declared = DeclaredCertificate(number: number, level: row.level, issuedOn: aDay(row.issuedOn))
        #expect(declared.refusals(known: row.known, on: aDay("2023-06-01")).map(\.reason) == row.reasons)
    }

    @Test func `the theory exam is waived for a professional with a fitting diploma`() {
        var facts = EligibilityFacts(day: aDay("2021-06-02"), birthDay: aDay("1990-01-01"))
        let reasons = { TheoryWaiver.refusals(for: facts, in: .firstEdition).map(\.reason) }
        #expect(reasons() == ["theory_waiver_needs_title", "theory_waiver_needs_fitting_diploma"])
        facts.titles = [PriorTitle(rank: .junior, grantedOn: aDay("2020-01-01"))]
        facts.schoolings = [SchoolingFact(track: .university, graduatesOn: aDay("2021-06-03"), majorFits: true)]
        #expect(reasons() == ["theory_waiver_needs_fitting_diploma"])
        facts.schoolings = [SchoolingFact(track: .university, graduatesOn: aDay("2021-06-02"), majorFits: false)]
        #expect(reasons() == ["theory_waiver_needs_fitting_diploma"])
        facts.schoolings = [SchoolingFact(track: .university, graduatesOn: aDay("2021-06-02"), majorFits: true)]
        #expect(reasons().isEmpty)
        facts.day = aDay("2021-06-01")
        #expect(reasons() == ["theory_waiver_not_in_force", "theory_waiver_needs_fitting_diploma"])
    }
}
