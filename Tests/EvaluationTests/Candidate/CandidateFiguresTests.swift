internal import EvaluationMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

/// What is asked for a decision on a candidate, and is not there.
struct CandidateFiguresTests {
    @Test(arguments: [
        "evaluation.eligibility.edition", "evaluation.eligibility.final_year", "evaluation.pass_mark.practice",
    ])
    func `without a figure nobody is admitted`(_ key: String) async throws {
        let world = try await EvaluationWorld(policy: .lacking(key, edition: 1))
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let refusal = await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.admit("per_1", to: batch)
        }
        #expect(refusal?.message.contains(key) ?? false)
    }

    @Test func `a check is refused for what it needs and what it names`() async throws {
        let check = { (world: EvaluationWorld, batch: String, person: String) in
            try await world.province.candidates.checkCandidate(
                CheckCandidateRequest(batchID: batch, personID: person, facts: EvaluationWorld.facts))
        }
        let world = try await EvaluationWorld(policy: .lacking("evaluation.eligibility.edition", edition: 1))
        let batch = try await world.newBatch().batchID
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") { try await check(world, "bat_0", "per_1") }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await check(world, batch, "per_1") }
        world.people.register("per_1")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await check(world, batch, "per_1") }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await check(world, batch, "per_1") }
        let bookless = try await EvaluationWorld(policy: nil)
        let open = try await bookless.newBatch().batchID
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") { try await check(bookless, open, "per_1") }
    }

    @Test func `a candidate whom nobody can be asked about is not admitted`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await world.admit("per_1", to: batch) }
    }

    @Test func `a day that training-records cannot have is damage`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1", birth: "1990-02-30")
        await expectDefects("DATA_LOSS") {
            await expectRefusal(.dataLoss) { try await world.admit("per_1", to: batch) }
        }
    }
}

extension PolicyBook {
    /// The first edition without a figure.
    static func lacking(_ key: String, edition: Int64) -> PolicyBook {
        PolicyBook(edition: edition, figures: PolicyBook.firstEdition.figures.filter { $0.key != key })
    }
}
