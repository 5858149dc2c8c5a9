internal import Casework
internal import Ground
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

/// What the decision on a claim is taken by, as texts that are kept with it: enough to compute the claim again.
struct ClaimFacts: Sendable {
    /// Nil of claims from before their standard was kept: they stand as they were filed, when all their trainings do.
    private let computation: ClaimComputation?
    /// What it came to when it was filed.
    private let asked: Yuan
    private let allCompleted: Bool

    /// The facts of a claim on `day`.
    init(of claim: StoredClaim, on day: CivilDay, in transaction: some Transaction) throws {
        asked = claim.amount
        let enrolments = try claim.claim.lines.map { try EnrolmentStore.existing($0.enrolmentID, in: transaction) }
        allCompleted = enrolments.allSatisfy { $0.state == .completed }
        guard let standard = claim.standard, let kind = ClaimComputation.Kind(claim.claim.kind) else {
            computation = nil
            return
        }
        let trainingClass = try TrainingClassStore.existing(claim.claim.classID, in: transaction)
        var made = try ClaimComputation(
            kind, of: trainingClass, by: standard, payee: claim.payee, fund: claim.fund, on: day, in: transaction)
        // A year that was finished stays finished when the class is completed meanwhile.
        if kind == .yearly { made.classIsOpen = made.classIsOpen || made.classIsCompleted }
        made.years = Int(claim.claim.lines.first?.years ?? 0)
        made.prepaid = kind == .prepayment ? claim.amount : Yuan(claim.claim.prepaidYuan)
        let loading = ClaimedSeat(trainingClass: trainingClass, payee: claim.payee, claimID: claim.id)
        made.seats = try enrolments.map { enrolment in
            let kept = claim.seats[enrolment.enrolmentID]
            return try loading.seat(
                enrolment, period: kept?.period, isCertified: kept?.isCertified ?? false, in: transaction)
        }
        computation = made
    }

    /// What comes out of them.
    func outcome(by figures: inout FiguresRead) -> CaseOutcome {
        guard let computation else {
            return CaseOutcome(
                result: "\(asked.amount)", refusals: allCompleted ? [] : [SubsidyAmount.Refusal.notCompleted])
        }
        let read = ClaimComputation.Figures(&figures, for: computation.kind, of: computation.programme)
        let found = computation.outcome(asked: asked, by: read)
        return CaseOutcome(result: "\(found.amount.amount)", refusals: found.refusals)
    }
}

// MARK: As texts

extension ClaimFacts {
    private static let seatPrefix = "seat."

    /// As they are kept.
    var written: CaseFacts {
        var facts = ["asked": "\(asked.amount)", "all_completed": allCompleted.word]
        guard let known = computation else { return CaseFacts(facts) }
        facts["kind"] = "\(known.kind.rawValue)"
        facts["programme"] = "\(known.programme.rawValue)"
        facts["payee"] = "\(known.payee.rawValue)"
        facts["fund"] = "\(known.fund.rawValue)"
        facts["standard"] = "\(known.uncertified.amount) \(known.certified.amount) \(known.unit.rawValue)"
        facts["class"] = [
            "period=\(known.period.word)", "open=\(known.classIsOpen.word)", "completed=\(known.classIsCompleted.word)",
            "project=\(known.isProject.word)", "seats=\(known.seatCount)", "held=\(known.heldHours)",
            "years=\(known.years)", "prepaid=\(known.prepaid.amount)", "pending=\(known.prepaymentIsPending.word)",
        ].joined(separator: " ")
        facts["sessions"] = known.sessions.map(\.description).joined(separator: " ")
        for seat in known.seats { facts[Self.seatPrefix + seat.id] = seat.written }
        return CaseFacts(facts)
    }

    /// Reads them again; nil when they cannot be.
    init?(_ facts: CaseFacts) {
        guard let amount = facts["asked"].flatMap(Int64.init),
            let completed = facts["all_completed"].flatMap(Bool.init(word:))
        else { return nil }
        (asked, allCompleted) = (Yuan(amount), completed)
        guard facts["kind"] != nil else {
            computation = nil
            return
        }
        guard let known = ClaimComputation(facts) else { return nil }
        computation = known
    }
}

extension ClaimComputation {
    fileprivate init?(_ facts: CaseFacts) {
        func number(_ name: String) -> Int? { facts[name].flatMap { Int($0) } }
        let standard = (facts["standard"] ?? "").split(separator: " ").compactMap { Int64($0) }
        let words = FactWords(facts["class"] ?? "")
        let sessions = (facts["sessions"] ?? "").split(separator: " ").map { CivilDay(String($0)) }
        guard let kind = number("kind").flatMap(Kind.init(rawValue:)),
            let programme = number("programme").flatMap(Programme.init(rawValue:)),
            let payee = number("payee").flatMap(SubsidyClaimRules.Payee.init(rawValue:)),
            let fund = number("fund").flatMap(SubsidyClaimRules.Fund.init(rawValue:)), standard.count == 3,
            let unit = StandardUnit(rawValue: Int(clamping: standard[2])),
            let period = words["period"].flatMap(DayPeriod.init(word:)), !sessions.contains(nil),
            let isOpen = words.flag("open"), let isCompleted = words.flag("completed"),
            let isProject = words.flag("project"), let seats = words.number("seats"), let held = words.number("held"),
            let years = words.number("years"), let prepaid = words.number("prepaid"),
            let isPending = words.flag("pending")
        else { return nil }
        self.init(
            kind: kind, programme: programme, payee: payee, fund: fund, unit: unit, certified: Yuan(standard[1]),
            uncertified: Yuan(standard[0]), period: period, sessions: sessions.compactMap(\.self), heldHours: held,
            isProject: isProject, classIsOpen: isOpen, classIsCompleted: isCompleted, years: years, seatCount: seats,
            prepaid: Yuan(Int64(prepaid)), prepaymentIsPending: isPending)
        for (name, value) in facts.all where name.hasPrefix("seat.") {
            guard let seat = Seat(id: String(name.dropFirst("seat.".count)), written: value) else { return nil }
            self.seats.append(seat)
        }
    }
}

extension ClaimComputation.Seat {
    fileprivate var written: String {
        let covered =
            switch cover {
            case .none: "none"
            case .whole: "whole"
            case .faceValue(let yuan): "\(yuan.amount)"
            }
        return [
            "completed=\(isCompleted.word)", "taken=\(isTaken.word)", "attended=\(attended)",
            "voucher=\(voucherIsUsed.map(\.word) ?? "none")", "period=\(period.map(\.word) ?? "none")",
            "certified=\(isCertified.word)", "group=\(group?.rawValue ?? 0)", "cover=\(covered)",
            "earlier=\(earlier.amount)", "pending=\(earlierIsPending.word)",
        ].joined(separator: " ")
    }

    fileprivate init?(id: String, written: String) {
        let words = FactWords(written)
        guard let isCompleted = words.flag("completed"), let isTaken = words.flag("taken"),
            let attended = words.number("attended"), let voucher = words["voucher"], let period = words["period"],
            let isCertified = words.flag("certified"), let group = words.number("group"), let cover = words["cover"],
            let earlier = words.number("earlier"), let isPending = words.flag("pending"),
            let covered = Self.cover(cover)
        else { return nil }
        self.init(
            id: id, isCompleted: isCompleted, isTaken: isTaken, attended: attended,
            voucherIsUsed: voucher == "none" ? nil : Bool(word: voucher),
            period: period == "none" ? nil : DayPeriod(word: period), isCertified: isCertified,
            group: TargetGroup(rawValue: group),
            cover: covered,
            earlier: Yuan(Int64(earlier)), earlierIsPending: isPending)
    }

    private static func cover(_ word: String) -> SubsidyClaimRules.Cover? {
        switch word {
        case "none": SubsidyClaimRules.Cover.none
        case "whole": .whole
        default: Int64(word).map { .faceValue(Yuan($0)) }
        }
    }
}

/// Words of the form `name=value`.
private struct FactWords {
    private let values: [String: String]

    init(_ text: String) {
        let pairs = text.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        values = Dictionary(
            pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(_ name: String) -> String? { values[name] }
    func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
    func flag(_ name: String) -> Bool? { values[name].flatMap(Bool.init(word:)) }
}

extension Bool {
    fileprivate var word: String { self ? "yes" : "no" }
    fileprivate init?(word: String) {
        guard word == "yes" || word == "no" else { return nil }
        self = word == "yes"
    }
}

extension DayPeriod {
    fileprivate var word: String { "\(first)/\(last?.description ?? "")" }
    fileprivate init?(word: String) {
        let days = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard days.count == 2, let first = CivilDay(days[0]) else { return nil }
        let last = CivilDay(days[1])
        guard last != nil || days[1].isEmpty else { return nil }
        self.init(from: first, through: last)
    }
}
