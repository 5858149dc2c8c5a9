package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Nominations and experts of one draw at most; a round is smaller.
    private static let mostRows = 10_000

    /// Draws experts by lot for every nomination that lacks some.
    package func drawPanels(_ request: DrawPanelsRequest.Checked, _ call: Call) async throws -> DrawPanelsResponse {
        let book = try policy.book(at: call)
        guard let most = book.value(.reviewLoadMost, on: call.day) else {
            throw AwardsError.figureMissing(FigureKey.reviewLoadMost.rawValue)
        }
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            guard let size = round.programme.panelSize(on: call.day, in: book) else {
                throw AwardsError.figureMissing(FigureKey.reviewScoresLeast.rawValue)
            }
            guard round.message.state == .reviewing else { throw AwardsError.refused([PanelDraw.Refusal.notInReview]) }
            try AwardsError.check(
                RoundCases.unchecked(request.roundID, in: write).map(PanelDraw.Refusal.notChecked(nomination:)))
            let drawn = try ReviewStore.list(round: request.roundID, in: write)
            let nominees = try Self.nominees(of: request.roundID, drawn: drawn, size: size, in: write)
            let experts = try Self.experts(drawn: drawn, in: write)
            let (panels, refusals) = PanelDraw.panels(for: nominees, from: experts.shuffled(), loadMost: Int(most))
            try AwardsError.check(refusals)
            var answer = DrawPanelsResponse(roundID: request.roundID)
            for panel in panels {
                for expert in panel.experts {
                    guard try ReviewStore.draw(expert, for: panel.nomination, in: write) else { continue }
                    answer.assignments.append(
                        Assignment(nominationID: panel.nomination, expertPersonID: expert, state: .drawn))
                }
            }
            try write.record(
                "panels.drawn", subject: request.roundID, region: nil, answer, articles: [PanelDraw.citation])
            return answer
        }
    }

    private static func nominees(
        of round: String, drawn: [Assignment], size: Int, in write: WriteTransaction
    ) throws -> [PanelDraw.Nominee] {
        let affiliations = try NominationEvidenceStore.affiliations(round: round, in: write)
        let byNomination = Dictionary(grouping: drawn, by: \.nominationID)
        let filter = NominationStore.Filter(round: round, state: .nominated, isByID: true)
        return try NominationStore.list(filter, limit: mostRows, in: write).map { nomination in
            let own = byNomination[nomination.nominationID, default: []]
            return PanelDraw.Nominee(
                nomination: nomination.nominationID, person: nomination.personID,
                region: RegionCode(nomination.regionCode) ?? .province,
                affiliations: affiliations[nomination.nominationID, default: []],
                drawn: Set(own.map(\.expertPersonID)), wanted: size - own.count { $0.state != .recused })
        }
    }

    private static func experts(drawn: [Assignment], in write: WriteTransaction) throws -> [PanelDraw.Expert] {
        let loads = Dictionary(grouping: drawn.filter { $0.state != .recused }, by: \.expertPersonID)
        return try ExpertStore.list(isActive: true, after: nil, limit: mostRows, in: write).map { expert in
            PanelDraw.Expert(
                person: expert.personID, region: RegionCode(expert.regionCode) ?? .province,
                affiliations: Set(expert.affiliatedCreditCodes),
                related: try MentorshipStore.related(to: expert.personID, in: write).union(expert.relatedPersonIDs),
                load: loads[expert.personID]?.count ?? 0)
        }
    }
}
