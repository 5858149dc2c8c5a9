internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Ground

/// What evaluation asks training-records of people.
struct PeopleInquiry: Sendable {
    private let client: TrainingRecordsContract.Clients
    private let inquiry = PeerInquiry("training-records")

    init(_ client: TrainingRecordsContract.Clients) {
        self.client = client
    }

    /// What is needed of a person in order to decide.
    ///
    /// - Throws: ``EvaluationError/personNotFound``, `PEER_UNAVAILABLE`.
    func profile(_ person: String, _ call: Call) async throws -> PersonProfile {
        let found = try await inquiry.find { () async throws(RPCError) in
            try await client.people.getPersonProfile(
                GetPersonProfileRequest(personID: person, onDate: "\(call.day)"), call.onward)
        }
        guard let found else { throw EvaluationError.personNotFound }
        return found
    }

    /// Whether the person is the one with that name and identity number; what is empty is not asked for. False when there is no such person.
    ///
    /// - Throws: `PEER_UNAVAILABLE`.
    func matches(_ person: String, name: String, citizenNumber: String, _ call: Call) async throws -> Bool {
        let request = MatchPersonRequest(personID: person, name: name, citizenNumber: citizenNumber)
        let answer = try await inquiry.find { () async throws(RPCError) -> Bool in
            do throws(RPCError) {
                return try await client.people.matchPerson(request, call.onward).matches
            } catch {
                // A malformed number is nobody's.
                guard error.code == .invalidArgument else { throw error }
                return false
            }
        }
        return answer ?? false
    }
}
