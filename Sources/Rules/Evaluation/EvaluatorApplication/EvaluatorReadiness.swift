public import Ground

/// Decides whether an organisation that applies is ready to evaluate: 成熟一个、备案一个.
///
/// For each occupation of the scope it needs examiners with cards that hold, a site and an item bank; and rules of its own among its evidence.
///
/// - Source: ``citation``. What makes an organisation ready no document of the province lists: the four conditions are a convention of this
///   system, and the number of examiners is that of the figures by which a session is held.
public struct EvaluatorReadiness: Sendable, Hashable {
    /// 按照“成熟一个、备案一个、规范运行一个”的原则.
    public static let citation = Citation(.measures2021, article: "18")

    /// What stands ready for one occupation.
    public struct Occupation: Sendable, Hashable {
        /// The occupation.
        public var code: OccupationCode
        /// The highest level asked for.
        public var highestLevel: SkillLevel
        /// How many persons may examine it to that level by their cards today.
        public var examiners: Int
        /// How many sites are equipped for it.
        public var sites: Int
        /// How many item banks it has.
        public var itemBanks: Int

        /// An occupation.
        public init(code: OccupationCode, highestLevel: SkillLevel, examiners: Int, sites: Int, itemBanks: Int) {
            self.code = code
            self.highestLevel = highestLevel
            self.examiners = examiners
            self.sites = sites
            self.itemBanks = itemBanks
        }
    }

    /// How many examiners a session of each part needs.
    public struct Numbers: Sendable, Hashable {
        /// Of the theory exam.
        public var theory: Int
        /// Of the practice exam.
        public var practice: Int
        /// Of the review, from 技师 up.
        public var review: Int

        /// Numbers.
        public init(theory: Int, practice: Int, review: Int) {
            self.theory = theory
            self.practice = practice
            self.review = review
        }

        /// The numbers of the policy book; nil when it lacks one.
        public init?(by figures: inout FiguresRead) {
            guard let theory = figures.number(.theoryExaminers), let practice = figures.number(.practiceExaminers),
                let review = figures.number(.reviewExaminers)
            else { return nil }
            self.init(theory: theory, practice: practice, review: review)
        }

        /// How many it takes to hold every part of an evaluation to a level.
        public func needed(for level: SkillLevel) -> Int {
            max(theory, practice, level >= .technician ? review : 0)
        }
    }

    /// In the order of their codes.
    public var occupations: [Occupation]
    /// How many files the application has as evidence.
    public var evidence: Int
    /// Whether it is banned from evaluating.
    public var isBanned: Bool

    /// What stands ready.
    public init(occupations: [Occupation], evidence: Int, isBanned: Bool = false) {
        self.occupations = occupations
        self.evidence = evidence
        self.isBanned = isBanned
    }

    /// Why an organisation is not ready.
    public enum Refusal: RefusalReason, Hashable {
        /// It is banned.
        case banned
        /// The policy book does not say how many examiners a session needs.
        case numbersUnknown
        /// Fewer examiners than a session needs.
        case tooFewExaminers(OccupationCode, have: Int, need: Int)
        /// No site is equipped for the occupation.
        case noSite(OccupationCode)
        /// The occupation has no item bank.
        case noItemBank(OccupationCode)
        /// No evidence.
        case noEvidence
    }

    /// Returns every reason against, in order; empty when it is ready.
    public func refusals(needing numbers: Numbers?) -> [Refusal] {
        var refusals: [Refusal] = isBanned ? [.banned] : []
        if numbers == nil { refusals.append(.numbersUnknown) }
        for occupation in occupations {
            if let need = numbers?.needed(for: occupation.highestLevel), occupation.examiners < need {
                refusals.append(.tooFewExaminers(occupation.code, have: occupation.examiners, need: need))
            }
            if occupation.sites == 0 { refusals.append(.noSite(occupation.code)) }
            if occupation.itemBanks == 0 { refusals.append(.noItemBank(occupation.code)) }
        }
        if evidence == 0 { refusals.append(.noEvidence) }
        return refusals
    }
}

extension EvaluatorReadiness.Refusal {
    /// Part of the wire contract.
    public var reason: String {
        switch self {
        case .banned: "organisation_banned"
        case .numbersUnknown: "examiner_numbers_unknown"
        case .tooFewExaminers: "examiners_too_few"
        case .noSite: "evaluation_site_missing"
        case .noItemBank: "item_bank_missing"
        case .noEvidence: "evidence_missing"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .banned: "该单位在禁止评价期内"
        case .numbersUnknown: "政策指标中没有考评员人数要求"
        case .tooFewExaminers(let code, let have, let need): "职业\(code)可用考评员\(have)名，至少需要\(need)名"
        case .noSite(let code): "职业\(code)没有考核场地"
        case .noItemBank(let code): "职业\(code)没有题库"
        case .noEvidence: "没有上传评价管理制度等证明材料"
        }
    }

    /// The article that demands it.
    public var citation: Citation { EvaluatorReadiness.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .banned: "credit_code"
        case .numbersUnknown, .noEvidence: nil
        case .tooFewExaminers: "examiner_ids"
        case .noSite: "sites"
        case .noItemBank: "item_banks"
        }
    }
}

extension EvaluatorReadiness.Occupation {
    /// As it is kept with a decision.
    public var text: String { "\(code) \(highestLevel.rawValue) \(examiners) \(sites) \(itemBanks)" }

    /// Read again; nil for what ``text`` never writes.
    public init?(text: some StringProtocol) {
        let words = text.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard words.count == 5, numbers.count == 4, let code = OccupationCode(String(words[0])),
            let level = SkillLevel(rawValue: numbers[0])
        else { return nil }
        self.init(
            code: code, highestLevel: level, examiners: numbers[1], sites: numbers[2], itemBanks: numbers[3])
    }
}
