internal import CompetitionMessages
internal import EvaluationMessages
internal import TypeMessages
internal import RPC
internal import Synchronization

/// Answers for evaluation and competition what awards asks of them.
final class StandInRecords: Sendable {
    private let levels = Mutex<[String: Level]>([:])
    private let medals = Mutex<[String: Medal]>([:])

    /// Gives a person a valid certificate.
    func certify(_ person: String, _ level: Level = .senior) { levels.withLock { $0[person] = level } }

    /// Gives a person a medal.
    func decorate(_ person: String, _ medal: Medal) { medals.withLock { $0[person] = medal } }

    private static func router() -> Router {
        Router(
            authenticator: FixedIdentity(Identity(subject: "test", role: .service)),
            clock: .system(acceptingClientTime: true))
    }

    var evaluation: any Channel {
        var router = Self.router()
        router.register(
            CertificatesMethods.listCertificates,
            unary: { request, _ in
                guard let level = self.levels.withLock({ $0[request.personID] }) else {
                    return ListCertificatesResponse()
                }
                return ListCertificatesResponse(certificates: [
                    Certificate(
                        certificateNumber: "Y000021000001224000001", personID: request.personID, occupationName: "焊工",
                        level: level, issuedOn: "2022-01-05", state: .valid)
                ])
            })
        return InProcessChannel(router)
    }

    var competition: any Channel {
        var router = Self.router()
        router.register(
            ResultsMethods.listPersonResults,
            unary: { request, _ in
                guard let medal = self.medals.withLock({ $0[request.personID] }) else {
                    return ListPersonResultsResponse()
                }
                return ListPersonResultsResponse(results: [
                    PersonResult(
                        competitionName: "省赛", eventID: "evt_1", eventName: "焊接", rank: 1, medal: medal)
                ])
            })
        return InProcessChannel(router)
    }
}
