internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Corrects a delegation's name and who leads and coaches it.
    package func correctDelegation(
        _ request: CorrectDelegationRequest.Checked, _ call: Call
    ) async throws -> Delegation {
        let staff = request.staff.map { DelegationStaff(personID: $0.personID, duty: $0.duty) }
        try await requirePersons(staff.map(\.personID), call)
        return try await database.write(call, request) { write in
            let delegation = try DelegationStore.existing(request.delegationID, in: write)
            let competition = try CompetitionStore.existing(delegation.message.competitionID, in: write)
            try delegation.requireSender(call, orOrganiserOf: competition)
            guard delegation.isSending else { throw CompetitionError.delegationWithdrawn }
            if !request.name.isEmpty {
                let competitionID = delegation.message.competitionID
                let isTaken = try DelegationStore.isTaken(
                    request.name, in: competitionID, besides: request.delegationID, write)
                guard !isTaken else { throw CompetitionError.delegationNameTaken }
                try DelegationStore.rename(request.delegationID, to: request.name, in: write)
            }
            try DelegationStore.setStaff(staff, of: request.delegationID, in: write)
            let corrected = try DelegationStore.existing(request.delegationID, in: write).message
            try write.record(
                "delegation.corrected", subject: request.delegationID, region: delegation.region, corrected,
                articles: [EntryEligibility.citation])
            return corrected
        }
    }
}
