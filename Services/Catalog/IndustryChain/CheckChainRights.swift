package import CatalogMessages
internal import Ground
internal import RequestChecks
internal import Requests
package import RPC
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Says whether a chain leader may train and evaluate the workers of a firm on a day.
    package func checkChainRights(_ request: CheckChainRightsRequest.Checked, _ call: Call) async throws -> ChainRights
    {
        let (leader, firm) = (request.leaderCreditCode, request.firmCreditCode)
        let day = request.onDate ?? call.day
        return try await database.read { read in
            let book = try policyShelf.book(in: read)
            let led = try ChainPartStore.chains(ledBy: leader, on: day, in: read)
            var shared = try ChainPartStore.memberships(of: firm, in: led, on: day, read)
            if firm == leader { shared += led.map { .init(chainID: $0, standing: .leader) } }
            func refusals(_ act: ChainLeaderRights.Act) -> [Refusal] {
                ChainLeaderRights.refusals(
                    for: act, figure: book.value(act.figure, on: day), leads: !led.isEmpty,
                    standings: shared.map(\.standing)
                ).map { Refusal($0) }
            }
            let (training, evaluation) = (refusals(.train), refusals(.evaluate))
            return ChainRights(
                leaderCreditCode: leader.text, firmCreditCode: firm.text, onDate: day.description,
                mayTrain: training.isEmpty, mayEvaluate: evaluation.isEmpty,
                chainIDs: Set(shared.map(\.chainID)).sorted(), trainingRefusals: training,
                evaluationRefusals: evaluation)
        }
    }
}
