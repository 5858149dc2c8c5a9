import Ground
import Rules
import Testing

struct OrganisationRolesTests {
    @Test(
        arguments: [
            ([OrganisationPart.enterprise], [OrganisationRoles.Refusal]()),
            ([.enterprise, .chainLeader, .evaluationOrganisation], []),
            ([.technicianCollege, .evaluationOrganisation], []), ([], [.none]),
            ([.enterprise, .enterprise], [.duplicate]), ([.chainLeader], [.enterpriseKindWithoutEnterprise]),
            ([.chainMember, .university], []), ([.chainMember, .technicalSchool], []),
            ([.chainMember, .employmentService], []), ([.chainMember], [.chainMemberOfNoKind]),
            ([.chainMember, .industryAssociation], [.chainMemberOfNoKind]),
            ([.technicalSchool, .technicianCollege], [.severalSchoolTypes]),
            ([.technicalSchool, .technicalSchool], [.duplicate]),
        ])
    func `parts go together or every reason is named`(
        _ parts: [OrganisationPart], _ expected: [OrganisationRoles.Refusal]
    ) {
        #expect(OrganisationRoles.refusals(for: parts) == expected)
    }

    @Test func `schools, universities, training institutions and enterprises can train`() {
        let train = OrganisationPart.allCases.filter(\.trains).map(\.rawValue)
        #expect(train == [1, 6, 7, 8, 9, 10, 11])
        #expect(InstitutionEligibility.refusals(for: [.hrAgency], running: []) == [.doesNotTrain])
        #expect(InstitutionEligibility.refusals(for: [.hrAgency, .enterprise], running: []).isEmpty)
    }

    @Test(
        arguments: [
            ([.apprenticeship], []), ([], [.apprenticeshipsOnly]), ([.enterpriseTraining], [.apprenticeshipsOnly]),
            ([.apprenticeship, .enterpriseTraining], [.apprenticeshipsOnly]),
        ] as [(Set<Programme>, [InstitutionEligibility.Refusal])])
    func `associations and cross-enterprise centres organise apprenticeships and nothing else`(
        programmes: Set<Programme>, refusals: [InstitutionEligibility.Refusal]
    ) {
        for part in [OrganisationPart.industryAssociation, .crossEnterpriseCentre] {
            #expect(InstitutionEligibility.refusals(for: [part], running: programmes) == refusals)
        }
        #expect(InstitutionEligibility.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }

    @Test(arguments: [("6", 1), ("6-18", 2), ("6-18-02", 3), ("6-18-02-04", 4)])
    func `a class of the classification has its depth and parent`(_ code: String, _ depth: Int) throws {
        let group = try #require(OccupationClass(code))
        #expect(group.depth == depth)
        #expect(group.parent?.depth == (depth == 1 ? nil : depth - 1))
        let (inside, outside) = (OccupationCode("6-18-02-04"), OccupationCode("5-18-02-04"))
        #expect(group.contains(try #require(inside)))
        #expect(!group.contains(try #require(outside)))
    }

    @Test(arguments: ["", "9", "0-01", "6-", "6-1", "6-18-", "618", "6-18-02-04-01", "6-18-0２", "a"])
    func `what is no code of a class is refused`(_ code: String) {
        #expect(OccupationClass(code) == nil)
    }
}
