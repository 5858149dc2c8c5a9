internal import AwardsMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

struct ArtisanTests {
    @Test func `a person is in the pool on facts, by consent, until they leave`() async throws {
        let selection = try await Selection(on: "2025-08-01")
        let person = try await selection.person(1)
        let request = ProposeArtisanRequest(personID: person, regionCode: "210100", field: "工业机器人")
        let proposed = try await selection.bureau.artisans.proposeArtisan(request)
        #expect(proposed.state == .proposed && proposed.facts.count == 1)
        await expectRefusal(.alreadyExists, "ALREADY_IN_POOL", field: "person_id") {
            try await selection.bureau.artisans.proposeArtisan(request)
        }
        let own = selection.client(.worker(person)).artisans
        let answer = AnswerProposalRequest(artisanID: proposed.artisanID, consents: true)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.worker("per_2")).artisans.answerProposal(answer)
        }
        let member = try await own.answerProposal(answer)
        #expect(
            member.state == .member && member.consentedOn == "2025-08-01"
                && member.facts == proposed.facts)
        await expectRefusal(.failedPrecondition, "PROPOSAL_ANSWERED", field: "artisan_id") {
            try await own.answerProposal(answer)
        }
        let listed = try await selection.bureau.artisans.listArtisans(
            .init(regionCode: "210100", state: .member))
        #expect(listed.artisans.map(\.artisanID) == [member.artisanID])
        let left = try await own.leavePool(.init(artisanID: member.artisanID, reason: "本人意愿"))
        #expect(left.state == .left && left.reason == "本人意愿")
        await expectRefusal(.failedPrecondition, "NOT_IN_POOL", field: "artisan_id") {
            try await own.leavePool(.init(artisanID: member.artisanID, reason: "本人意愿"))
        }
        _ = try await selection.bureau.artisans.proposeArtisan(request)
        #expect(try await own.listArtisans(.init(personID: person)).artisans.count == 2)
    }

    @Test func `nobody is proposed without facts, a level to judge them by, or a record`()
        async throws
    {
        let selection = try await Selection(on: "2025-08-01")
        let unskilled = try await selection.person(1, certified: false)
        func propose(_ person: String, _ selection: Selection) async throws -> Artisan {
            try await selection.province.artisans.proposeArtisan(
                .init(personID: person, regionCode: "210100", field: "数控"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["pool_no_facts"]) {
            try await propose(unskilled, selection)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "person_id") {
            try await propose("per_none", selection)
        }
        let figures = PolicyBook.firstEdition.figures.filter {
            $0.key != FigureKey.nominationLevelLeast.rawValue
        }
        let unguided = try await Selection(
            on: "2025-08-01", policy: PolicyBook(edition: 1, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await propose("per_1", unguided)
        }
        for call in [
            {
                _ = try await selection.client(.worker("per_1")).artisans.answerProposal(
                    .init(artisanID: "art_none"))
            },
            {
                _ = try await selection.province.artisans.leavePool(
                    .init(artisanID: "art_none", reason: "无"))
            },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "ARTISAN_NOT_FOUND", field: "artisan_id", call)
        }
    }
}
