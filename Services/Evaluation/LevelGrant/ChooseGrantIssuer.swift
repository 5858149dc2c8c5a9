internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Keeps which organisation the holder of a level chose to issue its certificate.
    package func chooseGrantIssuer(
        _ request: ChooseGrantIssuerRequest.Checked, _ call: Call
    ) async throws -> LevelGrant {
        let (id, day) = (request.levelGrantID, call.day)
        return try await database.write(call, request) { write in
            let grant = try LevelGrantStore.existing(id, in: write)
            try call.requireScope(person: grant.personID)
            let organisation = try EvaluationOrganisationStore.existing(request.organisationCreditCode.text, in: write)
            let standing = try organisation.standing(for: try grant.occupation)
            let own: [any RefusalReason] = GrantIssuing.refusals(
                choosingFor: grant.voided,
                isCertified: try CertificateStore.exists(forLevelGrant: id, in: write))
            try EvaluationError.check(own + standing.refusals(to: try grant.skillLevel, on: [day]))
            try LevelGrantStore.setIssuer(request.organisationCreditCode, of: id, in: write)
            let chosen = try LevelGrantStore.existing(id, in: write)
            try write.record(
                "level.issuer_chosen", subject: id, region: RegionCode(chosen.regionCode), chosen,
                articles: [GrantIssuing.citation])
            return chosen
        }
    }
}
