internal import Requests
internal import TrainingRecordsMessages
internal import RPC
internal import Ground

/// What evaluation asks training-records of people.
struct PeopleInquiry: Sendable {
    private let client: TrainingRecordsContract.Clients

    init(_ client: TrainingRecordsContract.Clients) {
        self.client = client
    }

    /// What is needed of a person in order to decide.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    func profile(_ person: String, _ call: Call) async throws -> PersonProfile {
        try await PeerAnswer.of("training-records", missing: .person) { () async throws(RPCError) in
            try await client.people.getPersonProfile(
                GetPersonProfileRequest(personID: person, onDate: "\(call.day)"), call.onward)
        }
    }

    /// Whether the person is the one with that name and identity number; what is empty is not asked for. False when there is no such person.
    func matches(_ person: String, name: String, citizenNumber: String, _ call: Call) async throws -> Bool {
        let request = MatchPersonRequest(personID: person, name: name, citizenNumber: citizenNumber)
        do {
            return try await PeerAnswer.of("training-records", missing: .person) { () async throws(RPCError) in
                try await client.people.matchPerson(request, call.onward).matches
            }
        } catch EvaluationError.notFound {
            return false
        } catch EvaluationError.peerFailed(_, let error) where error.code == .invalidArgument {
            // A malformed number is nobody's.
            return false
        }
    }
}
