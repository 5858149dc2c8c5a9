internal import Ground
internal import Rules
internal import Testing

@Suite struct NominationEligibilityTests {
    typealias Refusal = NominationEligibility.Refusal

    let book = PolicyBook.firstEdition

    private func programme(_ code: String = "liaoning_skilled_workers") throws -> AwardProgramme {
        try #require(FirstProgrammes.find(code))
    }

    private func standing(_ change: (inout NominationEligibility.Standing) -> Void = { _ in }) throws
        -> NominationEligibility.Standing
    {
        var standing = NominationEligibility.Standing(
            isNominating: true, closesOn: try civilDay("2022-08-31"), channel: .city)
        standing.quota = 10
        change(&standing)
        return standing
    }

    @Test func `evidence of skill is a level, a prize or an honour; this or a higher tier is not given again`() throws {
        let day = try civilDay("2022-06-01")
        let programme = try programme()
        func refusals(
            _ level: SkillLevel?, prize: Bool = false, _ honours: Set<String> = [],
            place: String = "liaoning_skills_award"
        ) throws -> [Refusal] {
            NominationEligibility.refusals(
                for: .init(highestLevel: level, hasPrize: prize, honours: honours), plan: .init(milestones: []),
                place: place, of: programme, standing: try standing(), on: day, in: book)
        }
        #expect(try refusals(.senior).isEmpty && refusals(.chiefTechnician).isEmpty)
        #expect(try refusals(.intermediate) == [.noEvidence] && refusals(nil) == [.noEvidence])
        #expect(try refusals(nil, prize: true).isEmpty && refusals(nil, ["model_worker"]).isEmpty)
        #expect(try refusals(nil, ["liaoning_technical_expert"]).isEmpty)
        #expect(try refusals(.senior, ["liaoning_skills_award"]) == [.honouredBefore])
        #expect(try refusals(.senior, ["liaoning_craftsman"]) == [.honouredBefore])
        #expect(try refusals(.senior, ["liaoning_skills_award"], place: "liaoning_craftsman").isEmpty)
        #expect(try refusals(.senior, place: "gold") == [.noSuchPlace])
    }

    @Test func `a nomination keeps time, channel, share and bar`() throws {
        let day = try civilDay("2022-08-31")
        var programme = try programme()
        func refusals(on day: CivilDay, _ change: (inout NominationEligibility.Standing) -> Void) throws -> [Refusal] {
            NominationEligibility.refusals(
                for: .init(highestLevel: .senior), plan: .init(milestones: []), place: "liaoning_craftsman",
                of: programme, standing: try standing(change), on: day, in: book)
        }
        #expect(try refusals(on: day) { _ in }.isEmpty)
        #expect(try refusals(on: day.adding(days: 1)) { _ in } == [.nominationsClosed])
        #expect(try refusals(on: day) { $0.isNominating = false } == [.nominationsClosed])
        #expect(try refusals(on: day) { $0.subject = nil } == [.wrongSubject])
        #expect(try refusals(on: day) { $0.channel = .oneself } == [.channelClosed])
        #expect(try refusals(on: day) { $0.sector = "machinery" } == [.sectorUnfit])
        #expect(try refusals(on: day) { $0.isOfRegion = false } == [.notOfRegion])
        #expect(try refusals(on: day) { $0.isOwn = false } == [.notOwn])
        #expect(try refusals(on: day) { $0.isBarred = true } == [.nominatorBarred])
        #expect(try refusals(on: day) { $0.hasShares = true } == [.shareUsedUp])
        #expect(try refusals(on: day) { ($0.hasShares, $0.share, $0.nominated) = (true, 5, 4) }.isEmpty)
        #expect(try refusals(on: day) { ($0.hasShares, $0.share, $0.nominated) = (true, 5, 5) } == [.shareUsedUp])
        #expect(try refusals(on: day) { $0.isNominated = true } == [.nominatedBefore])
        programme.channels[0].percent = 50
        #expect(try refusals(on: day) { $0.nominatedInChannel = 4 }.isEmpty)
        #expect(try refusals(on: day) { $0.nominatedInChannel = 5 } == [.channelUsedUp])
    }

    @Test func `organisations are of the programme's parts, with a plan that is ahead and within the cap`() throws {
        let day = try civilDay("2022-06-01")
        let programme = try programme("training_bases")
        func unmet(_ parts: Set<String>, _ plan: [(String, Int64)]) throws -> [Refusal] {
            let milestones = try plan.map { (due: try civilDay($0.0), amount: Yuan($0.1)) }
            return NominationEligibility.unmet(
                .init(organisationParts: parts), plan: .init(milestones: milestones), cap: Yuan(100),
                place: "training_base", of: programme, on: day, in: book)
        }
        #expect(try unmet(["enterprise", "hr_agency"], [("2022-06-01", 100)]).isEmpty)
        #expect(try unmet(["hr_agency"], [("2022-06-01", 100)]) == [.wrongPart])
        #expect(try unmet(["university"], []) == [.planUnfit])
        #expect(try unmet(["university"], [("2022-05-31", 100)]) == [.planUnfit])
        #expect(try unmet(["university"], [("2022-06-01", 60), ("2022-07-01", 41)]) == [.planUnfit])
        let teachers = try self.programme("model_teachers")
        let record = NominationEligibility.Record(isAtSchool: true)
        for (record, refusals) in [(record, []), (.init(), [Refusal.notAtSchool])] {
            #expect(
                NominationEligibility.unmet(
                    record, plan: .init(milestones: []), cap: .zero, place: "major_leader", of: teachers, on: day,
                    in: book) == refusals)
        }
        var wanting = teachers
        wanting.evidence = ["training"]
        #expect(
            NominationEligibility.unmet(
                record, plan: .init(milestones: []), cap: .zero, place: "major_leader", of: wanting, on: day, in: book)
                == [.evidenceMissing])
        #expect(Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil && !$0.citation.key.isEmpty })
    }

    @Test func `a nomination is corrected while it is open, and returned while the round takes nominations`() {
        #expect(NominationLife.refusals(isOpen: true, isNominating: false, needsNominating: false).isEmpty)
        #expect(NominationLife.refusals(isOpen: true, isNominating: false, needsNominating: true) == [.closed])
        #expect(
            NominationLife.refusals(isOpen: false, isNominating: false, needsNominating: true) == [.notOpen, .closed])
        #expect(NominationLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
