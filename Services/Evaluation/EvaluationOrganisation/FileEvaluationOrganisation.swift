internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Files an evaluation organisation with its scope.
    package func fileEvaluationOrganisation(
        _ request: FileEvaluationOrganisationRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let code = try RequestField.creditCode(request.creditCode, "credit_code")
        guard let kind = EvaluatorKind(rawValue: Int(request.kind.rawValue)) else {
            throw request.kind == .unspecified
                ? RequestField.required("kind") : RequestField.invalid("kind", "没有这种备案类别")
        }
        let region = try RequestField.region(request.regionCode, "region_code")
        guard !region.isProvince else { throw RequestField.invalid("region_code", "应为市或县（市、区）") }
        let serial = try RequestedSerial(request)
        let scopes = try RequestedScope.scopes(request.scopes)
        let first = try RequestField.day(request.validFromOn, "valid_from_on", else: call.day)
        let last = try RequestField.day(request.validToOn, "valid_to_on")
        guard first <= last else { throw RequestField.invalid("valid_to_on", "不得早于valid_from_on") }
        let served = try await servedEmployers(request.servedEmployerCreditCodes, of: code, call)

        let registered = try await catalog.organisation(code, call)
        let filing = try await filing(as: kind, registered, scopes, served: served.count, call)
        let refusals = filing.refusals()
        guard refusals.isEmpty else { throw EvaluationError.refused(.filing, refusals) }

        let day = call.day
        return try await database.write(call, request) { transaction in
            let before = try EvaluationOrganisationStore.organisation(code.text, in: transaction)
            if let before, before.state != .withdrawn { throw EvaluationError.organisationFiled }
            let body = try serial.claim(for: code, issuer: kind.issuer, before: before?.bodyCode, in: transaction)
            let organisation = EvaluationOrganisation(
                creditCode: code.text, name: registered.name, kind: request.kind, regionCode: region.code,
                bodyCode: body, scopes: scopes.map(\.message), revision: (before?.revision ?? 0) + 1,
                servedEmployerCreditCodes: served)
            try EvaluationOrganisationStore.file(organisation, from: first, through: last, on: day, in: transaction)
            let filed = try EvaluationOrganisationStore.requireOrganisation(code.text, in: transaction)
            if let task = kind.planTask { try transaction.count(task, in: region, on: day) }
            try transaction.record(
                "evaluation_organisation.filed", subject: code.text, region: region, filed,
                articles: [EvaluatorFiling.citation, kind.citation])
            return filed
        }
    }
}

/// The serial asked for, read from a request.
private struct RequestedSerial: Sendable {
    /// Four digits.
    let ministryCode: String
    /// Six digits; nil for the next free one.
    let serial: String?

    init(_ request: FileEvaluationOrganisationRequest) throws(RPCError) {
        ministryCode = try RequestedSerial.digits(request.ministryCode, "ministry_code", count: 4) ?? "0000"
        serial = try RequestedSerial.digits(request.serial, "serial", count: 6)
    }

    private static func digits(_ text: String, _ field: String, count: Int) throws(RPCError) -> String? {
        guard !text.isEmpty else { return nil }
        guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), Int(text) != 0 else {
            throw RequestField.invalid(field, "应为\(count)位数字，且不全为0")
        }
        return text
    }

    /// Takes the code of a body: the one asked for, the one the organisation had, or the next free one.
    func claim(
        for code: CreditCode, issuer: CertificateNumber.IssuerClass, before: String?, in transaction: WriteTransaction
    ) throws -> String {
        let prefix = EvaluationBodyStore.prefix(of: issuer, ministryCode: ministryCode)
        let body: String
        if let serial {
            body = prefix + serial
        } else if let before, before.hasPrefix(prefix) {
            body = before
        } else if let next = try EvaluationBodyStore.next(under: prefix, in: transaction) {
            body = next
        } else {
            throw EvaluationError.serialsExhausted("评价机构序列码")
        }
        guard try EvaluationBodyStore.claim(body, for: code.text, in: transaction) else {
            throw EvaluationError.serialTaken
        }
        return body
    }
}
