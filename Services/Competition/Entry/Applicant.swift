internal import CatalogMessages
internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

/// What the services that know say of one who is to compete.
struct KnownCompetitor: Sendable {
    let personID: String
    let name: String
    let birthDay: CivilDay
    /// Employers whose worker the person is on the day, by credit code.
    let employers: Set<String>
    /// Names of the schools whose student the person is on the last day of the contest or later.
    let schools: [(name: String, graduates: CivilDay)]
}

extension CompetitionService {
    /// What training-records know of persons; real-name registration is the condition for competing.
    ///
    /// - Throws: ``CompetitionError/personNotFound``; `UNAVAILABLE` `PEER_UNAVAILABLE`.
    func competitors(_ persons: [String], _ call: Call) async throws -> [KnownCompetitor] {
        var known: [KnownCompetitor] = []
        for personID in persons {
            let profile = try await PeerInquiry("training-records").find { () async throws(RPCError) in
                try await records.people.getPersonProfile(GetPersonProfileRequest(personID: personID), call.onward)
            }
            guard let profile else { throw CompetitionError.personNotFound }
            guard let day = CivilDay(profile.birthDate) else {
                throw StorageError.corrupt("the day of birth that training-records gives of a person cannot be read")
            }
            let current = profile.employments.filter { employment in
                guard let begins = CivilDay(employment.beginsOn), begins <= call.day else { return false }
                return CivilDay(employment.endsOn).map { $0 >= call.day } ?? employment.endsOn.isEmpty
            }
            known.append(
                KnownCompetitor(
                    personID: personID, name: profile.name, birthDay: day,
                    employers: Set(current.map(\.employerCreditCode)),
                    schools: profile.schoolings.compactMap { schooling in
                        CivilDay(schooling.graduatesOn).map { (schooling.schoolName, $0) }
                    }))
        }
        return known
    }

    /// The organisation's name in the register; empty when it is not registered, or none is asked for.
    func organisationName(_ creditCode: String, _ call: Call) async throws -> String {
        guard !creditCode.isEmpty else { return "" }
        let found = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: creditCode), call.onward)
        }
        return found?.name ?? ""
    }
}

extension EntryEligibility.Applicant {
    /// What decides whether persons may be entered for an event by a delegation, alone or as a team.
    init(
        _ members: [KnownCompetitor], by delegation: HeldDelegation, called organisation: String, for held: HeldEvent,
        since earliest: CivilDay, in transaction: some Transaction
    ) throws {
        let ends = held.competition.days.ends
        let code = delegation.message.creditCode
        func isStudent(_ member: KnownCompetitor) -> Bool { member.schools.contains { $0.graduates >= ends } }
        let ranks =
            try held.event.qualifyingRank == 0
            ? []
            : members.map { member in
                try ResultStore.qualifyingRank(
                    of: member.personID, for: held, since: earliest, in: transaction)
            }
        self.init(
            birthDays: members.map(\.birthDay),
            enteredByDelegation: try EntryStore.count(
                event: held.event.eventID, delegation: delegation.message.delegationID, transaction),
            enteredByDelegationInAll: try EntryStore.count(
                competition: held.event.competitionID, delegation: delegation.message.delegationID, transaction),
            enteredInEvent: try EntryStore.count(event: held.event.eventID, transaction),
            lowerRanks: ranks, areStudents: members.allSatisfy(isStudent),
            areInWork: members.allSatisfy { !$0.employers.isEmpty },
            belongToDelegation: code.isEmpty
                || members.allSatisfy { member in
                    member.employers.contains(code)
                        || (!organisation.isEmpty
                            && member.schools.contains { $0.name == organisation && $0.graduates >= ends })
                })
    }
}

extension EntryEligibility.Conditions {
    /// What an event asks of its competitors.
    init(_ held: HeldEvent) {
        self.init(
            greatestAge: Int(held.event.maxAgeYears), delegationQuota: Int(held.competition.message.delegationQuota),
            delegationTotalQuota: Int(held.competition.message.delegationTotalQuota),
            eventQuota: Int(held.event.entryQuota), qualifyingRank: Int(held.event.qualifyingRank),
            teamSize: Int(held.event.teamSize), studentsOnly: held.event.studentGroup,
            workersOnly: held.event.workersOnly)
    }
}
