internal import EvaluationMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct GetEquivalencesTests {
    @Test func `a holder's highest valid certificates count as titles`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let answer = try await world.client(.worker("per_1")).personEquivalences.getEquivalences(
            GetEquivalencesRequest(personID: "per_1"))
        #expect(answer.highestLevel == .senior)
        #expect(answer.equivalences.map { $0.equivalence?.otherSide } == ["助理工程师(初级)", "工程 农业"])
        #expect(Set(answer.equivalences.map(\.certificateNumber)) == [certificate.certificateNumber])
        _ = try await CertificateTests.suspend(world.province, certificate.certificateNumber)
        let none = try await world.province.personEquivalences.getEquivalences(
            GetEquivalencesRequest(personID: "per_1"))
        #expect(none.highestLevel == .unspecified && none.equivalences.isEmpty)
    }

    @Test func `a class of a technical school counts as a degree once it is finished`() async throws {
        let world = try await EvaluationWorld()
        let schooling = { (day: String) in
            [Schooling(schoolKind: .seniorWorkerClass, education: .seniorTechnical, graduatesOn: day)]
        }
        world.people.register("per_1", schoolings: schooling("2023-06-01"))
        world.people.register("per_2", schoolings: schooling("2023-06-02"))
        let degrees = { (request: GetEquivalencesRequest) in
            try await world.province.personEquivalences.getEquivalences(request).equivalences.map {
                $0.equivalence?.otherSide
            }
        }
        #expect(try await degrees(GetEquivalencesRequest(personID: "per_1")) == ["大专"])
        #expect(try await degrees(GetEquivalencesRequest(personID: "per_2")).isEmpty)
    }

    @Test func `only for people who exist, and only for themselves`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await world.province.personEquivalences.getEquivalences(
                GetEquivalencesRequest(personID: "per_9"))
        }
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("per_1")).personEquivalences.getEquivalences(
                GetEquivalencesRequest(personID: "per_2"))
        }
    }

    @Test func `a city's bureau reads of its own people only`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1", region: "210102")
        let (own, other) = (world.client(.cityBureau("210100")), world.client(.cityBureau("210200")))
        _ = try await own.personEquivalences.getEquivalences(
            GetEquivalencesRequest(personID: "per_1"))
        _ = try await own.levelGrants.listLevelGrants(ListLevelGrantsRequest(personID: "per_1"))
        await expectRefusal(.permissionDenied) {
            try await other.personEquivalences.getEquivalences(
                GetEquivalencesRequest(personID: "per_1"))
        }
        await expectRefusal(.permissionDenied) {
            try await other.levelGrants.listLevelGrants(ListLevelGrantsRequest(personID: "per_1"))
        }
        // Results are public, and so is what they gave.
        _ = try await other.levelGrants.listLevelGrants(ListLevelGrantsRequest(competitionID: "cmp_1"))
    }

    @Test func `a peer that cannot be asked is unavailable`() async throws {
        let world = try await EvaluationWorld()
        _ = try await world.issue(try await world.passed())
        world.catalogWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await world.province.personEquivalences.getEquivalences(GetEquivalencesRequest(personID: "per_1"))
        }
    }
}
