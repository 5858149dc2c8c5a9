import Ground
import Rules
import Testing

struct BrandLifeTests {
    typealias Life = BrandLife

    @Test func `somebody who trains stands behind a brand`() {
        func refusals(_ supporters: [[OrganisationPart]], twice: Bool = false) -> [Life.Refusal] {
            Life.refusalsToFile(supporters: supporters, supporterTwice: twice, occupationTwice: twice)
        }
        #expect(refusals([[.enterprise], [.trainingInstitution]]).isEmpty)
        #expect(refusals([[.enterprise, .vocationalCollege]]).isEmpty)
        #expect(refusals([[.enterprise], [.hrAgency]]) == [.nobodyTrains])
        #expect(refusals([[.technicalSchool]], twice: true) == [.supporterTwice, .occupationTwice])
    }

    @Test func `what may be done with a brand in which state`() {
        let expected: [Life.Act: [[Life.Refusal]]] = [
            .decide: [[], [.notFiled], [.notFiled], [.notFiled]],
            .end: [[.notConfirmed], [], [.notConfirmed], [.notConfirmed]],
            .markEvent: [[.notConfirmed], [], [.notConfirmed], [.notConfirmed]],
            .recordEffect: [[], [], [.returned], []],
        ]
        for act in Life.Act.allCases {
            #expect(Life.State.allCases.map { Life.refusals(for: act, in: $0) } == expected[act])
        }
        #expect(Life.State.allCases.map(\.stands) == [true, true, false, false])
    }

    @Test func `a city is late the day after the due day`() throws {
        let due = try #require(Life.dueDay(.monthDay(month: 6, day: 30), in: 2022))
        #expect(due.description == "2022-06-30" && Life.dueDay(.number(5), in: 2022) == nil)
        let after = due.adding(days: 1)
        #expect(!Life.isOverdue(firstFiled: nil, due: due, today: due))
        #expect(Life.isOverdue(firstFiled: nil, due: due, today: after))
        #expect(!Life.isOverdue(firstFiled: due, due: due, today: after))
        #expect(Life.isOverdue(firstFiled: after, due: due, today: after))
        #expect(!Life.isOverdue(firstFiled: nil, due: nil, today: after))
        #expect(Life.refusals(effectOf: 2022, trained: 5, employed: 5, on: due).isEmpty)
        #expect(
            Life.refusals(effectOf: 2023, trained: 5, employed: 6, on: due) == [.yearNotBegun, .employedAboveTrained])
    }
}
