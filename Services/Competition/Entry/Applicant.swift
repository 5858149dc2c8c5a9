internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

extension CompetitionService {
    /// The day of birth of a person, whose real-name registration is the condition for competing.
    ///
    /// - Throws: ``CompetitionError/personNotFound``; `UNAVAILABLE` `PEER_UNAVAILABLE`.
    func birthDay(of personID: String, _ call: Call) async throws -> CivilDay {
        let profile = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await records.people.getPersonProfile(GetPersonProfileRequest(personID: personID), call.onward)
        }
        guard let profile else { throw CompetitionError.personNotFound }
        guard let day = CivilDay(profile.birthDate) else {
            throw StorageError.corrupt("the day of birth that training-records gives of a person cannot be read")
        }
        return day
    }
}

extension EntryEligibility.Applicant {
    /// What decides whether a person may be entered for an event by a delegation.
    init(
        _ personID: String, born birthDay: CivilDay, by delegation: HeldDelegation, for held: HeldEvent,
        in transaction: some Transaction
    ) throws {
        let rank =
            held.event.qualifyingRank == 0
            ? nil
            : try ResultStore.bestRank(
                of: personID, at: held.competition.tier.lowerTiers, occupation: held.event.occupationCode,
                in: transaction)
        self.init(
            birthDay: birthDay,
            enteredByDelegation: try EntryStore.count(
                of: delegation.message.delegationID, in: held.event.eventID, transaction),
            bestLowerRank: rank)
    }
}

extension EntryEligibility.Conditions {
    /// What an event asks of its competitors.
    init(_ held: HeldEvent) {
        self.init(
            greatestAge: Int(held.event.maxAgeYears), delegationQuota: Int(held.competition.message.delegationQuota),
            qualifyingRank: Int(held.event.qualifyingRank))
    }
}
