internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct NominationTests {
    @Test func `a nomination that is not there can be neither read, scored, awarded nor objected to`() async throws {
        let selection = try await Selection()
        let province = selection.province
        await expectRefusal(.notFound, "NOMINATION_NOT_FOUND", field: "nomination_id") {
            try await province.nominations.getNomination(.init(nominationID: "nom_none"))
        }
        let expert = selection.client(.expert("per_1"))
        for call in [
            { _ = try await expert.reviews.scoreNomination(Selection.scores("nom_none", "per_1")) },
            {
                _ = try await expert.reviews.declareInterest(
                    .init(nominationID: "nom_none", expertPersonID: "per_1", reason: "亲属"))
            },
            { _ = try await province.reviews.listScores(.init(nominationID: "nom_none")) },
            { _ = try await province.nominations.correctNomination(.init(nominationID: "nom_none", statement: "无")) },
            { _ = try await province.nominations.withdrawNomination(.init(nominationID: "nom_none", reason: "无")) },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "NOMINATION_NOT_FOUND", call)
        }
        await expectRefusal(.notFound, "NOMINATION_NOT_FOUND") {
            try await province.nominations.decideAward(.init(nominationID: "nom_none", bonusYuan: 1))
        }
    }

    @Test func `nominations are listed best first, page by page, by award and region`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(3)
        try await selection.draw(round)
        for (nomination, score) in zip(nominations, [8000, 9000, 8000] as [Int32]) {
            try await selection.score(nomination, score)
        }
        let expected = [nominations[1]] + [nominations[0], nominations[2]].sorted { $0.nominationID < $1.nominationID }
        var request = ListNominationsRequest(roundID: round.roundID, pageSize: 1)
        var listed: [Nomination] = []
        for _ in 0..<3 {
            let page = try await selection.province.nominations.listNominations(request)
            listed += page.nominations
            request.pageToken = page.nextPageToken
        }
        #expect(listed.map(\.nominationID) == expected.map(\.nominationID))
        #expect(listed.map(\.averageScoreHundredths) == [9000, 8000, 8000])
        #expect(request.pageToken.isEmpty)
        let ofOtherAward = try await selection.province.nominations.listNominations(
            .init(roundID: round.roundID, place: "liaoning_skills_award"))
        #expect(ofOtherAward.nominations.isEmpty)
        let ofRegion = try await selection.bureau.nominations.listNominations(
            .init(roundID: round.roundID, regionCode: "210100"))
        #expect(ofRegion.nominations.count == 3)
        #expect(ofRegion.nominations.allSatisfy { $0.averageScoreHundredths == 0 && $0.scoreCount == 0 })
        #expect(ofRegion.nominations.map(\.nominationID) == nominations.map(\.nominationID).sorted())
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.nominations.listNominations(
                .init(roundID: round.roundID, regionCode: "210200"))
        }
    }

    @Test func `a list is of a round, and its token of the same filters`() async throws {
        let selection = try await Selection()
        let (round, _) = try await selection.reviewed(2)
        let nominations = selection.province.nominations
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await nominations.listNominations(.init(roundID: "rnd_none"))
        }
        let token = try await nominations.listNominations(.init(roundID: round.roundID, pageSize: 1)).nextPageToken
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await nominations.listNominations(
                .init(roundID: round.roundID, pageSize: 1, pageToken: token, place: "liaoning_craftsman"))
        }
    }

    @Test func `a nomination that cannot be read is DATA_LOSS, and never left out of a list`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(2)
        let id = nominations[0].nominationID
        try await selection.overwrite("UPDATE nomination SET region_code = 'none' WHERE nomination_id = \(id)")
        await expectDefects("DATA_LOSS database corrupt: nomination", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.province.nominations.listNominations(.init(roundID: round.roundID))
            }
        }
    }

    @Test func `a score too large for a message is DATA_LOSS and no crash`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.reviewed(1)
        let id = nominations[0].nominationID
        try await selection.overwrite(
            "UPDATE nomination SET average_hundredths = 5000000000 WHERE nomination_id = \(id)")
        await expectDefects("DATA_LOSS database corrupt: nomination \(id): average_hundredths") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await selection.province.nominations.getNomination(.init(nominationID: id))
            }
        }
    }
}
