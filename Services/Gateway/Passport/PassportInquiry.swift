internal import AwardsMessages
internal import CompetitionMessages
internal import EvaluationMessages
internal import Requests
internal import RPC
internal import TrainingRecordsMessages

/// Asks the services for the parts of one worker's passport, each list to its end.
struct PassportInquiry: Sendable {
    /// Rows asked for at once: the most that the services answer.
    private static let pageSize: Int32 = 500

    private let personID: String
    private let channels: PeerChannels
    private let options: CallOptions

    init(_ personID: String, _ channels: PeerChannels, _ options: CallOptions) {
        self.personID = personID
        self.channels = channels
        self.options = options
    }

    /// Person, trainings, vouchers and subsidies; nil when there is no such person.
    func training() async -> PassportPart<TrainingRecord?> {
        let records = TrainingRecordsContract.Clients(channels.trainingRecords).trainingRecords
        return await PassportPart("training-records") { () async throws(RPCError) in
            try await PeerInquiry("training-records").find { () async throws(RPCError) in
                try await records.getTrainingRecord(GetTrainingRecordRequest(personID: personID), options)
            }
        }
    }

    /// Certificates, newest first.
    func certificates() async -> PassportPart<[Certificate]> {
        let certificates = EvaluationContract.Clients(channels.evaluation).certificates
        return await PassportPart("evaluation") { () async throws(RPCError) in
            try await PeerInquiry("evaluation").all { (token) async throws(RPCError) in
                let page = try await certificates.listCertificates(
                    ListCertificatesRequest(personID: personID, pageSize: Self.pageSize, pageToken: token), options)
                return (page.certificates, page.nextPageToken)
            }
        }
    }

    /// What the highest certificates are worth.
    func equivalences() async -> PassportPart<[HolderEquivalence]> {
        let equivalences = EvaluationContract.Clients(channels.evaluation).personEquivalences
        return await PassportPart("evaluation") { () async throws(RPCError) in
            let found = try await PeerInquiry("evaluation").find { () async throws(RPCError) in
                try await equivalences.getEquivalences(GetEquivalencesRequest(personID: personID), options)
            }
            return found?.equivalences ?? []
        }
    }

    /// Results of competitions, newest first.
    func results() async -> PassportPart<[PersonResult]> {
        let results = CompetitionContract.Clients(channels.competition).results
        return await PassportPart("competition") { () async throws(RPCError) in
            try await PeerInquiry("competition").all { (token) async throws(RPCError) in
                let page = try await results.listPersonResults(
                    ListPersonResultsRequest(personID: personID, pageSize: Self.pageSize, pageToken: token), options)
                return (page.results, page.nextPageToken)
            }
        }
    }

    /// Honours, newest first.
    func honours() async -> PassportPart<[Honour]> {
        let honours = AwardsContract.Clients(channels.awards).honours
        return await PassportPart("awards") { () async throws(RPCError) in
            try await PeerInquiry("awards").all { (token) async throws(RPCError) in
                let page = try await honours.listPersonHonours(
                    ListPersonHonoursRequest(personID: personID, pageSize: Self.pageSize, pageToken: token), options)
                return (page.honours, page.nextPageToken)
            }
        }
    }
}
