internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Synchronization

/// Answers for training-records what evaluation asks of it.
final class StandInPeople: Sendable {
    private struct Known {
        var profile: PersonProfile
        var citizenNumber: String
    }

    private let people = Mutex<[String: Known]>([:])

    /// Registers a person, and returns the id.
    @discardableResult
    func register(
        _ id: String, name: String = "王小明", citizenNumber: String = "", birth: String = "1990-01-01",
        region: String = "210102", employments: [Employment] = [], schoolings: [Schooling] = []
    ) -> String {
        let profile = PersonProfile(
            personID: id, name: name, birthDate: birth, regionCode: region, employments: employments,
            schoolings: schoolings)
        people.withLock { $0[id] = Known(profile: profile, citizenNumber: citizenNumber) }
        return id
    }

    var channel: any Channel {
        var router = Router(
            authenticator: FixedIdentity(Identity(subject: "evaluation", role: .service)),
            clock: .system(acceptingClientTime: true))
        router.register(
            PeopleMethods.getPersonProfile,
            unary: { request, _ in
                let found = self.people.withLock { $0[request.personID]?.profile }
                guard let found else { throw RPCError.notFound("PERSON_NOT_FOUND", "没有") }
                return found
            })
        router.register(
            PeopleMethods.matchPerson,
            unary: { request, _ in
                let known = self.people.withLock { $0[request.personID] }
                let name = known.map { request.name.isEmpty || $0.profile.name == request.name } ?? false
                let number =
                    known.map { request.citizenNumber.isEmpty || $0.citizenNumber == request.citizenNumber } ?? false
                return PersonMatch(matches: name && number, nameMatches: name, numberMatches: number)
            })
        return InProcessChannel(router)
    }
}
