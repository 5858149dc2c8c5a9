internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Issues the certificate of a passed evaluation or of a granted level, once.
    package func issueCertificate(_ request: IssueCertificateRequest, _ call: Call) async throws -> Certificate {
        switch (request.evaluationID.isEmpty, request.levelGrantID.isEmpty) {
        case (true, true): throw RequestField.required("evaluation_id")
        case (false, false): throw RequestField.invalid("level_grant_id", "与evaluation_id只能填一项")
        case (false, true): return try await issueForEvaluation(request, call)
        case (true, false): return try await issueForLevelGrant(request, call)
        }
    }

    private func issueForEvaluation(_ request: IssueCertificateRequest, _ call: Call) async throws -> Certificate {
        let id = try RequestField.identifier(request.evaluationID, "evaluation_id")
        guard request.organisationCreditCode.isEmpty else {
            throw RequestField.invalid("organisation_credit_code", "证书由作出评价的机构核发，不必填写")
        }
        let seen = try await database.read { try EvaluationStore.requireEvaluation(id, in: $0) }
        try call.requireScope(organisation: seen.organisationCreditCode)
        // Before anyone is asked for a name: what was refused or issued needs none.
        try seen.requirePassed()
        let holder = try await people.profile(seen.personID, call)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { transaction in
            let evaluation = try EvaluationStore.requireEvaluation(id, in: transaction)
            try evaluation.requirePassed()
            guard try !CertificateStore.exists(forEvaluation: id, in: transaction) else {
                throw EvaluationError.certificateExists
            }
            let organisation = try EvaluationOrganisationStore.requireOrganisation(
                evaluation.organisationCreditCode, in: transaction)
            let standing = try organisation.standing(for: evaluation.occupationCode)
            guard standing.stateRefusals.isEmpty else {
                throw EvaluationError.refused(.issue, standing.stateRefusals)
            }
            let batch = try BatchStore.requireBatch(evaluation.batchID, in: transaction)
            let issue = CertificateIssue(
                basis: .evaluation(id), personID: evaluation.personID, holderName: holder.name,
                occupation: try batch.occupation, occupationName: batch.occupationName,
                level: try evaluation.skillLevel, organisation: organisation)
            let certificate = try issue.store(signedBy: signer, on: day, in: transaction)
            try transaction.recordIssue(of: certificate, on: day, articles: [PassMark.citation])
            return certificate
        }
    }

    private func issueForLevelGrant(_ request: IssueCertificateRequest, _ call: Call) async throws -> Certificate {
        let id = try RequestField.identifier(request.levelGrantID, "level_grant_id")
        let code = try RequestField.creditCode(request.organisationCreditCode, "organisation_credit_code").text
        try call.requireScope(organisation: code)
        let seen = try await database.read { try LevelGrantStore.grant(id, in: $0) }
        guard let seen else { throw EvaluationError.notFound(.levelGrant) }
        guard let occupation = OccupationCode(seen.occupationCode), let level = SkillLevel(seen.level) else {
            throw EvaluationError.inconsistent("level grant \(id)")
        }
        let known = try await catalog.occupation(occupation, call)
        let holder = try await people.profile(seen.personID, call)

        let (signer, day) = (signer, call.day)
        return try await database.write(call, request) { transaction in
            guard try !CertificateStore.exists(forLevelGrant: id, in: transaction) else {
                throw EvaluationError.certificateExists
            }
            let grant = try LevelGrantStore.grant(id, in: transaction)
            let organisation = try EvaluationOrganisationStore.requireOrganisation(code, in: transaction)
            let standing = try organisation.standing(for: occupation.description)
            let voided: [any RefusalReason] = grant?.voided ?? true ? [IssueRefusal.grantVoided] : []
            let refusals = voided + standing.refusals(to: level, on: [day])
            guard refusals.isEmpty else { throw EvaluationError.refused(.issue, refusals) }
            let issue = CertificateIssue(
                basis: .levelGrant(id), personID: seen.personID, holderName: holder.name, occupation: occupation,
                occupationName: known.name, level: level, organisation: organisation)
            let certificate = try issue.store(signedBy: signer, on: day, in: transaction)
            try transaction.recordIssue(of: certificate, on: day, articles: [CompetitionLevel.citation])
            return certificate
        }
    }
}

extension Evaluation {
    /// - Throws: ``EvaluationError/refused(_:_:)`` with everything the evaluation fell short of.
    fileprivate func requirePassed() throws(EvaluationError) {
        switch state {
        case .passed: return
        case .notPassed: throw .refused(.issue, [IssueRefusal.notPassed] + passMarkRefusals)
        case .admitted, .unspecified, .unrecognized: throw .refused(.issue, [IssueRefusal.notConcluded])
        }
    }

    fileprivate var skillLevel: SkillLevel {
        get throws(EvaluationError) {
            guard let level = SkillLevel(level) else { throw .inconsistent("level of \(evaluationID)") }
            return level
        }
    }
}

extension EvaluationBatch {
    fileprivate var occupation: OccupationCode {
        get throws(EvaluationError) {
            guard let code = OccupationCode(occupationCode) else { throw .inconsistent("occupation of \(batchID)") }
            return code
        }
    }
}

extension WriteTransaction {
    /// Records and counts a new level: 人次 for every certificate, and once and for all each person who becomes highly skilled.
    fileprivate func recordIssue(of certificate: Certificate, on day: CivilDay, articles: [Citation]) throws {
        let region = RegionCode(certificate.regionCode)
        try record(
            "certificate.issued", subject: certificate.certificateNumber, region: region, certificate,
            articles: articles)
        try count("plan.certificates", in: region, on: day, person: certificate.personID)
        guard SkillLevel(certificate.level)?.isHighlySkilled ?? false else { return }
        let isNew = try CertificateSerialStore.noteHighlySkilled(
            certificate.personID, certificate: certificate.certificateNumber, on: day, in: self)
        if isNew { try count("plan.high_skilled", in: region, on: day, person: certificate.personID) }
    }
}
