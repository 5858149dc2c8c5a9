internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Registers an examiner or quality supervisor with the card.
    package func registerExaminer(_ request: RegisterExaminerRequest, _ call: Call) async throws -> Examiner {
        let person = try RequestField.identifier(request.personID, "person_id")
        let kind = try RequestField.known(request.kind, "kind")
        let card = try RequestField.cardNumber(request.cardNumber, "card_number")
        let region = try RequestField.region(request.regionCode, "region_code")
        let first = try RequestField.day(request.validFromOn, "valid_from_on")
        let last = try RequestField.day(request.validToOn, "valid_to_on")
        guard first <= last else { throw RequestField.invalid("valid_to_on", "不得早于valid_from_on") }
        let employer =
            request.employerCreditCode.isEmpty
            ? "" : try RequestField.creditCode(request.employerCreditCode, "employer_credit_code").text
        let occupations = try RequestField.examinedOccupations(request)
        if kind == .examiner {
            let level = try RequestField.level(request.highestLevel, "highest_level")
            if let refusal = ExaminedLevel.refusal(for: level) { throw EvaluationError.refused(.examiner, [refusal]) }
        } else if request.highestLevel != .unspecified {
            throw RequestField.invalid("highest_level", "质量督导员证卡不注明等级")
        }
        for occupation in occupations { _ = try await catalog.occupation(occupation, call) }
        _ = try await people.profile(person, call)

        let examiner = Examiner(
            examinerID: RecordID.make("exm", at: call.now), personID: person, kind: kind, cardNumber: card,
            regionCode: region.code, occupationCodes: occupations.map(\.description),
            highestLevel: request.highestLevel, validFromOn: "\(first)", validToOn: "\(last)",
            employerCreditCode: employer)
        return try await database.write(call, request) { transaction in
            guard try ExaminerStore.register(examiner, from: first, through: last, in: transaction) else {
                throw EvaluationError.examinerCardExists
            }
            try transaction.record("examiner.registered", subject: examiner.examinerID, region: region, examiner)
            return examiner
        }
    }
}

extension RequestField {
    /// A card's number: 4 to 32 of A–Z, 0–9 and "-".
    fileprivate static func cardNumber(_ text: String, _ field: String) throws(RPCError) -> String {
        if text.isEmpty { throw required(field) }
        let isKnown = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard (4...32).contains(text.utf8.count), isKnown else {
            throw invalid(field, "应为4至32位大写字母、数字或“-”")
        }
        return text
    }

    /// The occupations of a card, by code: 1 to 20 of an examiner, none of a supervisor.
    fileprivate static func examinedOccupations(
        _ request: RegisterExaminerRequest
    ) throws(RPCError) -> [OccupationCode] {
        let field = "occupation_codes"
        guard request.kind == .examiner else {
            guard request.occupationCodes.isEmpty else { throw invalid(field, "质量督导员证卡不注明职业") }
            return []
        }
        var read: Set<OccupationCode> = []
        for text in try list(request.occupationCodes, field, max: 20) {
            let code = try occupation(text, field)
            guard read.insert(code).inserted else { throw invalid(field, "职业\(code)重复") }
        }
        return read.sorted()
    }
}
