internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules

extension CompetitionService {
    package func registerDelegation(
        _ request: RegisterDelegationRequest, _ call: Call
    ) async throws -> Delegation {
        let region = try RequestField.region(request.regionCode, "region_code")
        let delegation = Delegation(
            delegationID: RecordID.make("dlg", at: call.now), competitionID: request.competitionID,
            name: try RequestField.text(request.name, "name", max: 100), regionCode: region.code,
            creditCode: request.creditCode.isEmpty
                ? "" : try RequestField.creditCode(request.creditCode, "credit_code").text)
        return try await database.write(call, request) { [competitions, delegations] write in
            guard let competition = try competitions.find(request.competitionID, in: write) else {
                throw CompetitionError.competitionNotFound
            }
            guard try call.day <= competition.plannedDays.registrationCloses else {
                throw CompetitionError.registrationOver
            }
            try call.requireScope(region: delegation.regionCode, organisation: delegation.creditCode)
            guard try delegations.add(delegation, in: write) else { throw CompetitionError.delegationNameTaken }
            try write.record(
                "delegation.registered", subject: delegation.delegationID, region: region, delegation,
                articles: [EntryEligibility.citation])
            return delegation
        }
    }
}
