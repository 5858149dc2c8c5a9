internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// One person's request for a seat, with everything it is decided by.
struct EnrolmentCase: Sendable {
    var trainingClass: StoredClass
    var person: Person
    var admission: Admission
    var basis: DecisionBasis
    var share: EnrolmentStore.Share

    /// Loads the case and decides it by the law of `day`.
    ///
    /// - Throws: ``TrainingRecordsError/classNotFound``, ``TrainingRecordsError/personNotFound``.
    init(
        classID: String, personID: String, book: PolicyBook, on day: CivilDay, in transaction: some Transaction
    ) throws {
        trainingClass = try TrainingClassStore.existing(classID, in: transaction)
        person = try PersonStore.existing(personID, in: transaction)
        let programme = trainingClass.rule
        let period = trainingClass.period
        let figures = EnrolmentFigures(book, for: programme, on: day, in: trainingClass.city)
        let key = EnrolmentCase.benefitKey(of: trainingClass)
        let benefitSlots = try BenefitStore.slots(of: personID, key: key, in: transaction)
        let yearSlots = try BenefitStore.slots(of: personID, year: period.first.year, in: transaction)
        let merged = try PersonStore.merged(into: personID, in: transaction)
        let (occupation, level) = (trainingClass.occupationCode, trainingClass.level.rawValue)
        let same = try ([personID] + merged).map {
            try BenefitStore.sameTrainings(
                of: $0, occupation: occupation, level: level, in: transaction)
        }
        let ofTheYear = try merged.map {
            try BenefitStore.slots(of: $0, year: period.first.year, in: transaction).count
        }
        let others = EnrolmentRules.Others(
            holdsSeat: try EnrolmentStore.findSeat(of: personID, in: classID, transaction) != nil,
            sessions: try SessionStore.otherSessions(
                of: personID, besides: classID, during: period, in: transaction),
            sameOccupationAndLevel: same.reduce(0, +), inTheYear: ofTheYear.reduce(yearSlots.count, +))
        let training = TrainingSought(
            programme, employers: trainingClass.employers, isForBusinesses: trainingClass.isForBusinesses,
            period: period,
            day: day)
        admission = EnrolmentRules.admission(
            of: try TraineeStore.trainee(personID, in: transaction), to: training,
            seat: try EnrolmentCase.seat(of: trainingClass, in: transaction),
            others: others, figures: figures)
        basis = DecisionBasis(figures.used, of: book)
        share = EnrolmentStore.Share(
            benefitKey: key,
            benefitSlot: key.isEmpty ? nil : figures.sameOccupationAndLevel.flatMap(benefitSlots.free(upTo:)),
            year: period.first.year, yearSlot: figures.trainingsPerYear.flatMap(yearSlots.free(upTo:)))
    }

    /// The class as the rules of enrolment look at it.
    private static func seat(
        of trainingClass: StoredClass, in transaction: some Transaction
    ) throws -> EnrolmentRules.Seat {
        EnrolmentRules.Seat(
            isOpen: trainingClass.state == .open, free: Int(trainingClass.capacity - trainingClass.enrolledCount),
            sessions: try SessionStore.list(of: trainingClass.classID, in: transaction).map(\.time))
    }

    /// What the same training is known by; empty when it is for no occupation.
    private static func benefitKey(of trainingClass: StoredClass) -> String {
        trainingClass.occupationCode.isEmpty ? "" : "\(trainingClass.occupationCode)|\(trainingClass.level.rawValue)"
    }
}

extension [Int] {
    /// The smallest of the slots 1 … `most` that is not among these; nil when all are taken.
    func free(upTo most: Int) -> Int? { most < 1 ? nil : (1...most).first { !contains($0) } }
}

extension StoredClass {
    /// Whether the course is for those who already run a business.
    fileprivate var isForBusinesses: Bool { message.course == .improve || message.course == .expand }
}
