import Ground
import Rules
import Testing

struct ChainMembershipTests {
    typealias Kind = ChainMembership.MemberKind

    private static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

    @Test(
        arguments: [
            (Kind.chainLeader, [OrganisationPart.enterprise, .chainLeader], [OrganisationPart.enterprise]),
            (.leadingEnterprise, [.enterprise, .leadingEnterprise], [.enterprise]),
            (.specialisedEnterprise, [.enterprise, .specialisedEnterprise], [.enterprise]),
            (.otherEnterprise, [.enterprise], [.university]), (.university, [.university], [.vocationalCollege]),
            (.vocationalSchool, [.vocationalCollege], [.university]),
            (.vocationalSchool, [.technicianCollege], [.trainingInstitution]),
            (.trainingInstitution, [.trainingInstitution], [.hrAgency]),
            (.evaluationOrganisation, [.evaluationOrganisation], [.trainingInstitution]),
            (.employmentService, [.hrAgency], [.industryAssociation]),
            (.employmentService, [.employmentService], [.researchInstitute]),
        ])
    func `a member is registered as what it is in the chain`(
        _ kind: Kind, _ fitting: [OrganisationPart], _ other: [OrganisationPart]
    ) {
        #expect(kind.fits(fitting) && !kind.fits(other))
    }

    @Test func `a chain is formed under an enterprise, from today on, in a cluster that lasts`() throws {
        let day = try Self.day("2025-08-01")
        func refusals(
            _ parts: [OrganisationPart], last: CivilDay? = nil, from first: CivilDay
        ) -> [ChainMembership.Refusal] {
            ChainMembership.refusalsToForm(leader: parts, clusterLast: last, from: first, on: day)
        }
        #expect(refusals([.enterprise], last: day, from: day).isEmpty)
        #expect(refusals([.university], from: day) == [.leaderNotEnterprise])
        #expect(refusals([.enterprise], last: day.adding(days: -1), from: day) == [.clusterEnded])
        #expect(refusals([.enterprise], from: day.adding(days: -1)) == [.reachesBack])
    }

    @Test func `another leader follows after the day of the one before`() throws {
        let (first, day) = (try Self.day("2025-08-01"), try Self.day("2025-09-01"))
        let (leader, other) = (try CreditCode("91210100MA0TE5T168"), try CreditCode("91210200000000019C"))
        let chain = ChainMembership.Chain(first: first, last: nil, leader: leader, leaderSince: day)
        func refusals(
            _ code: CreditCode, _ parts: [OrganisationPart] = [.enterprise], from: CivilDay
        ) -> [ChainMembership.Refusal] {
            ChainMembership.refusalsToLead(chain, by: code, parts: parts, from: from, on: day)
        }
        #expect(refusals(other, from: day.adding(days: 1)).isEmpty)
        #expect(refusals(other, from: day) == [.beforeLeader])
        #expect(refusals(leader, from: day.adding(days: 1)) == [.sameLeader])
        #expect(
            refusals(other, [.hrAgency], from: day.adding(days: -1))
                == [.leaderNotEnterprise, .reachesBack, .beforeLeader])
        let ended = ChainMembership.Chain(first: first, last: day, leader: leader, leaderSince: first)
        #expect(
            ChainMembership.refusalsToLead(ended, by: other, parts: [.enterprise], from: day, on: day) == [.dissolved])
    }

    @Test func `a member joins from today on, not before the chain, and not while it still is one`() throws {
        let (day, first) = (try Self.day("2025-08-01"), try Self.day("2025-08-10"))
        let (leader, member) = (try CreditCode("91210100MA0TE5T168"), try CreditCode("91210200000000019C"))
        let chain = ChainMembership.Chain(first: first, last: nil, leader: leader, leaderSince: first)
        func refusals(
            _ code: CreditCode, _ kind: Kind = .otherEnterprise, before: CivilDay? = nil, from: CivilDay
        ) -> [ChainMembership.Refusal] {
            ChainMembership.refusalsToAdd(
                to: chain, code, as: kind, parts: [.enterprise], lastDayBefore: before, from: from, on: day)
        }
        #expect(refusals(member, from: first).isEmpty)
        #expect(refusals(member, before: first.adding(days: -1), from: first).isEmpty)
        #expect(refusals(member, before: first, from: first) == [.membershipLasts])
        #expect(refusals(member, .university, from: first) == [.memberOfOtherKind])
        #expect(refusals(leader, from: first) == [.memberIsLeader])
        #expect(refusals(member, from: first.adding(days: -1)) == [.beforeChain])
        #expect(refusals(member, from: day.adding(days: -1)) == [.reachesBack, .beforeChain])
        #expect(ChainMembership.refusalsToEnd(first: first, last: first, on: day).isEmpty)
        #expect(ChainMembership.refusalsToEnd(first: first, last: first.adding(days: -1), on: day) == [.beforeChain])
        #expect(
            ChainMembership.refusalsToEnd(first: day, last: day.adding(days: -1), on: day)
                == [.reachesBack, .beforeChain])
        #expect(ChainMembership.refusalsToDissolve(last: nil).isEmpty)
        #expect(ChainMembership.refusalsToDissolve(last: day) == [.dissolved])
    }
}
