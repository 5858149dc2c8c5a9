internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

extension CompetitionService {
    /// Registers a delegation while registration is not over.
    package func registerDelegation(
        _ request: RegisterDelegationRequest.Checked, _ call: Call
    ) async throws -> Delegation {
        let staff = request.staff.map { DelegationStaff(personID: $0.personID, duty: $0.duty) }
        try await requirePersons(staff.map(\.personID), call)
        let delegation = HeldDelegation(
            message: Delegation(
                delegationID: RecordID.make("dlg", at: call.now), competitionID: request.competitionID,
                name: request.name, regionCode: request.regionCode.code, creditCode: request.creditCode?.text ?? "",
                staff: staff),
            region: request.regionCode)
        return try await database.write(call, request) { write in
            let competition = try CompetitionStore.existing(request.competitionID, in: write)
            guard competition.message.state != .cancelled else { throw CompetitionError.competitionCancelled }
            guard call.day <= competition.days.registrationCloses else {
                throw CompetitionError.registrationOver(field: "competition_id")
            }
            try delegation.requireSender(call)
            guard try DelegationStore.insert(delegation.message, in: write) else {
                throw CompetitionError.delegationNameTaken
            }
            try write.record(
                "delegation.registered", subject: delegation.message.delegationID, region: delegation.region,
                delegation.message, articles: [EntryEligibility.citation])
            return delegation.message
        }
    }

    /// Refuses persons who are not registered.
    ///
    /// - Throws: ``CompetitionError/personNotFound``; `UNAVAILABLE` `PEER_UNAVAILABLE`.
    func requirePersons(_ persons: [String], _ call: Call) async throws {
        for personID in Set(persons).sorted() {
            let person = try await PeerInquiry("training-records").find { () async throws(RPCError) in
                try await records.people.getPerson(GetPersonRequest(personID: personID), call.onward)
            }
            guard person != nil else { throw CompetitionError.personNotFound }
        }
    }
}
