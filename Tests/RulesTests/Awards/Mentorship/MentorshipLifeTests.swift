internal import Ground
internal import Rules
internal import Testing

@Suite struct MentorshipLifeTests {
    @Test func `a mentorship is of two people, begun by today and ended after its beginning, once`()
        throws
    {
        let day = try civilDay("2025-08-01")
        #expect(MentorshipLife.refusals(mentor: "a", apprentice: "b", from: day, on: day).isEmpty)
        #expect(
            MentorshipLife.refusals(mentor: "a", apprentice: "a", from: day.adding(days: 1), on: day)
                == [.samePerson, .dayUnfit])
        func ending(_ first: CivilDay, _ last: CivilDay, ended: Bool = false) -> [MentorshipLife
            .Refusal]
        {
            MentorshipLife.refusals(endingBegunOn: first, on: last, isEnded: ended, today: day)
        }
        #expect(ending(day, day).isEmpty && ending(day, day, ended: true) == [.ended])
        #expect(ending(day, day.adding(days: 1)) == [.dayUnfit])
        #expect(ending(day, day.adding(days: -1)) == [.dayUnfit])
        #expect(MentorshipLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }

    @Test func `the pool of craftsmen is for who is highly skilled on record`() {
        let book = PolicyBook.firstEdition
        #expect(
            PoolMembership.refusals(for: .init(highestLevel: .senior), on: testDay, in: book).isEmpty)
        #expect(
            PoolMembership.refusals(for: .init(honours: ["model_worker"]), on: testDay, in: book).isEmpty)
        let refused = PoolMembership.refusals(
            for: .init(highestLevel: .intermediate), on: testDay, in: book)
        #expect(
            refused == [.noFacts]
                && refused.allSatisfy { !$0.sentence.isEmpty && $0.field == "person_id" })
    }
}
