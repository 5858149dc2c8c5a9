internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import RPC
internal import Ground
internal import Rules

/// What a card says, read from a request: an examiner's names occupations and a level, a supervisor's neither.
struct ExaminerCard: Sendable {
    let number: String
    /// By code; empty on a supervisor's.
    let occupations: [OccupationCode]
    /// Unspecified on a supervisor's.
    let highestLevel: Level

    /// - Throws: `INVALID_ARGUMENT`; ``EvaluationError/refused(_:)`` for a level that is not examined.
    init(_ request: RegisterExaminerRequest.Checked) throws {
        number = try Self.number(request.cardNumber)
        guard request.validFromOn <= request.validToOn else {
            throw RequestField.invalid("valid_to_on", "不得早于valid_from_on")
        }
        guard request.kind == .examiner else {
            guard request.occupationCodes.isEmpty else {
                throw RequestField.invalid("occupation_codes", "质量督导员证卡不注明职业")
            }
            guard request.highestLevel == nil else {
                throw RequestField.invalid("highest_level", "质量督导员证卡不注明等级")
            }
            occupations = []
            highestLevel = .unspecified
            return
        }
        occupations = try Self.occupations(request.occupationCodes)
        guard let highest = request.highestLevel else { throw RequestField.required("highest_level") }
        let level = try SkillLevel(highest).orInconsistent("a level of the contract")
        if let refusal = ExaminedLevel.refusal(for: level) { throw EvaluationError.refused([refusal]) }
        highestLevel = highest
    }

    /// What a renewed card says: what the request leaves out stays.
    ///
    /// - Throws: as ``init(_:)``.
    static func renewed(_ request: RenewExaminerCardRequest.Checked, _ examiner: Examiner) throws -> Examiner {
        guard request.validFromOn <= request.validToOn else {
            throw RequestField.invalid("valid_to_on", "不得早于valid_from_on")
        }
        var renewed = examiner
        renewed.employerCreditCode = request.employerCreditCode?.text ?? ""
        guard examiner.kind == .examiner else {
            guard request.occupationCodes.isEmpty else {
                throw RequestField.invalid("occupation_codes", "质量督导员证卡不注明职业")
            }
            guard request.highestLevel == nil else {
                throw RequestField.invalid("highest_level", "质量督导员证卡不注明等级")
            }
            return renewed
        }
        if !request.occupationCodes.isEmpty {
            renewed.occupationCodes = try occupations(request.occupationCodes).map(\.description)
        }
        if let highest = request.highestLevel {
            let level = try SkillLevel(highest).orInconsistent("a level of the contract")
            if let refusal = ExaminedLevel.refusal(for: level) { throw EvaluationError.refused([refusal]) }
            renewed.highestLevel = highest
        }
        return renewed
    }

    /// 4 to 32 of A–Z, 0–9 and "-".
    private static func number(_ text: String) throws(RPCError) -> String {
        let isKnown = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard (4...32).contains(text.utf8.count), isKnown else {
            throw RequestField.invalid("card_number", "应为4至32位大写字母、数字或“-”")
        }
        return text
    }

    static func occupations(_ codes: [OccupationCode]) throws(RPCError) -> [OccupationCode] {
        guard !codes.isEmpty else { throw RequestField.required("occupation_codes") }
        var read: Set<OccupationCode> = []
        for (index, code) in codes.enumerated() where !read.insert(code).inserted {
            throw RequestField.invalid("occupation_codes[\(index)]", "职业\(code)重复")
        }
        return read.sorted()
    }
}
