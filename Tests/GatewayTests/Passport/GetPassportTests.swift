import GatewayMessages
import GatewayService
import RPC
import ServiceTesting
import Testing

/// A passport holds everything, or says what it lacks.
struct GetPassportTests {
    private static func passport(
        _ peers: StandInPeers, as caller: TestCaller, of personID: String = "p_1"
    ) async throws -> Passport {
        let gateway = try await TestService<GatewayService>(peers: peers.channels)
        return try await GatewayContract.Clients(gateway.channel(as: caller)).passports.getPassport(
            GetPassportRequest(personID: personID))
    }

    @Test func `every list is followed to its last page`() async throws {
        let passport = try await Self.passport(StandInPeers(), as: .worker("p_1"))
        #expect(passport.training?.person?.personID == "p_1")
        #expect(passport.certificates.map(\.certificateNumber) == ["c_0", "c_1", "c_2", "c_3", "c_4"])
        #expect(passport.equivalences.count == 1)
        #expect(passport.competitionResults.map(\.competitionID) == ["k_0", "k_1", "k_2", "k_3"])
        #expect(passport.honours.map(\.honourID) == ["h_0", "h_1", "h_2"])
        #expect(passport.missing.isEmpty)
    }

    @Test(arguments: ["training-records", "evaluation", "competition", "awards"])
    func `a part whose service is down is named once, and the rest is right`(process: String) async throws {
        let peers = StandInPeers()
        peers.stop(process)
        let passport = try await Self.passport(peers, as: .province)
        #expect(passport.missing.map(\.process) == [process] && passport.missing.map(\.code) == ["UNAVAILABLE"])
        #expect((passport.training == nil) == (process == "training-records"))
        #expect(passport.certificates.count == (process == "evaluation" ? 0 : 5))
        #expect(passport.equivalences.count == (process == "evaluation" ? 0 : 1))
        #expect(passport.competitionResults.count == (process == "competition" ? 0 : 4))
        #expect(passport.honours.count == (process == "awards" ? 0 : 3))
    }

    @Test func `nobody has a passport who is not registered`() async throws {
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await Self.passport(StandInPeers(), as: .province, of: "p_2")
        }
        await expectRefusal(.invalidArgument, field: "person_id") {
            try await Self.passport(StandInPeers(), as: .province, of: "")
        }
    }

    @Test func `a city's bureau sees its own people, and a worker sees nobody else`() async throws {
        let peers = StandInPeers(region: "210102")
        #expect(try await Self.passport(peers, as: .cityBureau("210100")).certificates.count == 5)
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await Self.passport(peers, as: .cityBureau("210200"))
        }
        await expectRefusal(.permissionDenied) { try await Self.passport(peers, as: .worker("p_2")) }
        peers.stop("training-records")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await Self.passport(peers, as: .cityBureau("210100"))
        }
    }
}
