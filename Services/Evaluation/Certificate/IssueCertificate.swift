internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Issues the certificate of a passed evaluation or of a granted level, once.
    package func issueCertificate(_ request: IssueCertificateRequest.Checked, _ call: Call) async throws -> Certificate
    {
        switch (request.evaluationID.isEmpty, request.levelGrantID.isEmpty, request.organisationCreditCode) {
        case (true, true, _): throw RequestField.required("evaluation_id")
        case (false, false, _): throw RequestField.invalid("level_grant_id", "与evaluation_id只能填一项")
        case (false, true, .some):
            throw RequestField.invalid("organisation_credit_code", "证书由作出评价的机构核发，不必填写")
        case (false, true, nil): return try await issueForEvaluation(request, call)
        case (true, false, _) where call.identity.role != .evaluationOrganisation:
            throw RequestField.invalid("level_grant_id", "竞赛晋升等级的证书由本人选择的机构核发")
        case (true, false, nil): throw RequestField.required("organisation_credit_code")
        case (true, false, let code?): return try await issueForLevelGrant(request, by: code, call)
        }
    }

    private func issueForEvaluation(
        _ request: IssueCertificateRequest.Checked, _ call: Call
    ) async throws -> Certificate {
        let id = request.evaluationID
        let seen = try await database.read { try EvaluationStore.existing(id, in: $0) }
        try call.requireScope(region: seen.regionCode, organisation: seen.conductedByCreditCode)
        // Before anyone is asked for a name: what was refused or issued needs none.
        try EvaluationError.check(try seen.certificateRefusals)
        let holder = try await people.profile(seen.personID, call)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(id, in: write)
            try EvaluationError.check(try evaluation.certificateRefusals)
            guard
                try !CertificateStore.exists(
                    forEvaluation: id, conclusion: evaluation.conclusions, in: write)
            else {
                throw EvaluationError.certificateExists
            }
            let organisation = try EvaluationOrganisationStore.existing(evaluation.conductedByCreditCode, in: write)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            let occupation = try batch.occupation
            try EvaluationError.check(try organisation.issuingRefusals(for: occupation, call))
            let issue = CertificateIssue(
                basis: .evaluation(id, conclusion: evaluation.conclusions), personID: evaluation.personID,
                holderName: holder.name,
                occupation: occupation, occupationName: batch.occupationName, level: try evaluation.skillLevel,
                organisation: organisation)
            let certificate = try issue.store(signedBy: signer, on: day, in: write)
            try write.recordIssue(
                of: certificate, on: day, isCounted: evaluation.conclusions == 1, articles: [PassMark.citation])
            return certificate
        }
    }

    private func issueForLevelGrant(
        _ request: IssueCertificateRequest.Checked, by code: CreditCode, _ call: Call
    ) async throws -> Certificate {
        let id = request.levelGrantID
        try call.requireScope(organisation: code.text)
        let seen = try await database.read { try LevelGrantStore.existing(id, in: $0) }
        let (occupation, level) = (try seen.occupation, try seen.skillLevel)
        let known = try await catalog.occupation(occupation, call)
        let holder = try await people.profile(seen.personID, call)
        let person = try KnownPerson(holder)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { write in
            guard try !CertificateStore.exists(forLevelGrant: id, in: write) else {
                throw EvaluationError.certificateExists
            }
            let grant = try LevelGrantStore.existing(id, in: write)
            let organisation = try EvaluationOrganisationStore.existing(code.text, in: write)
            let standing = try organisation.standing(for: occupation)
            let voided: [any RefusalReason] = CertificateIssuing.refusals(forGrantVoided: grant.voided)
            let mayEvaluate = try organisation.mayEvaluate(person, on: day)
            let chosen = GrantIssuing.refusals(
                issuingWhenChosen: grant.issuerCreditCode == code.text, mayEvaluate: mayEvaluate)
            try EvaluationError.check(voided + chosen + standing.refusals(to: level, on: [day]))
            let issue = CertificateIssue(
                basis: .levelGrant(id), personID: grant.personID, holderName: holder.name, occupation: occupation,
                occupationName: known.name, level: level, organisation: organisation)
            let certificate = try issue.store(signedBy: signer, on: day, in: write)
            try write.recordIssue(of: certificate, on: day, isCounted: true, articles: [CompetitionLevel.citation])
            return certificate
        }
    }
}

extension Evaluation {
    /// Everything that speaks against a certificate: no conclusion, or what it fell short of.
    fileprivate var certificateRefusals: [any RefusalReason] {
        get throws(EvaluationError) {
            let refusals: [any RefusalReason] = CertificateIssuing.refusals(forEvaluationPassed: isPassed)
            return isPassed == false ? refusals + (try passMarkRefusals) : refusals
        }
    }
}
