internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Storage

/// The code of a body as a filing asks for it.
struct RequestedBody: Sendable {
    /// The code that is asked for; with the first site when any will do.
    private let code: EvaluationBodyCode
    /// Whether the request names the serial.
    private let isNamed: Bool

    /// Reads serial and ministry code.
    ///
    /// - Throws: `INVALID_ARGUMENT`.
    init(_ request: FileEvaluationOrganisationRequest.Checked, issuer: CertificateNumber.IssuerClass) throws(RPCError) {
        let ministryCode = try Self.number(request.ministryCode, "ministry_code", digits: 4)
        let site = try Self.number(request.serial, "serial", digits: 6)
        do {
            code = try EvaluationBodyCode(
                issuer: issuer, ministryCode: ministryCode ?? 0,
                site: site ?? EvaluationBodyCode.sites.lowerBound)
        } catch {
            throw RequestField.invalid("serial", error.sentence)
        }
        isNamed = site != nil
    }

    /// The code the organisation had, or the next free one, filed with the province.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)``, never in practice.
    init(anyOf issuer: CertificateNumber.IssuerClass) throws(EvaluationError) {
        do {
            code = try EvaluationBodyCode(
                issuer: issuer, ministryCode: 0, site: EvaluationBodyCode.sites.lowerBound)
        } catch {
            throw .inconsistent("the first code of a body")
        }
        isNamed = false
    }

    private static func number(_ text: String, _ field: String, digits: Int) throws(RPCError) -> Int? {
        guard !text.isEmpty else { return nil }
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            number != 0
        else { throw RequestField.invalid(field, "应为\(digits)位数字，且不全为0") }
        return number
    }

    /// Takes the code of a body: the one asked for, the one the organisation had, or the next free one.
    ///
    /// - Throws: ``EvaluationError/serialTaken``, ``EvaluationError/serialsExhausted(_:)``.
    func claim(
        for organisation: CreditCode, before: EvaluationBodyCode?, in write: WriteTransaction
    ) throws -> EvaluationBodyCode {
        let body: EvaluationBodyCode
        if isNamed {
            body = code
        } else if let before, before.prefix == code.prefix {
            body = before
        } else if let next = try EvaluationBodyStore.next(like: code, in: write) {
            body = next
        } else {
            throw EvaluationError.serialsExhausted("评价机构序列码")
        }
        guard try EvaluationBodyStore.claim(body, for: organisation, in: write) else {
            throw EvaluationError.serialTaken
        }
        return body
    }
}
