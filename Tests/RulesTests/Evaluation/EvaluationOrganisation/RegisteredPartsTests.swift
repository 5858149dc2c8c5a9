internal import Rules
internal import Testing

@Suite struct RegisteredPartsTests {
    @Test(
        arguments: [
            ([.enterprise], true, false, nil, false), ([.enterprise, .chainLeader], true, true, nil, false),
            ([.enterprise, .leadingEnterprise], true, false, nil, true),
            ([.technicianCollege], false, false, .technicianCollege, true),
            ([.industryAssociation], false, false, nil, true), ([.hrAgency], false, false, nil, false),
        ] as [([OrganisationPart], Bool, Bool, TechnicalSchoolType?, Bool)])
    func `the parts an organisation plays say what it may be filed as`(
        parts: [OrganisationPart], enterprise: Bool, leader: Bool, school: TechnicalSchoolType?, society: Bool
    ) {
        let registered = EvaluatorFiling.RegisteredParts(of: parts)
        #expect(registered.isEnterprise == enterprise && registered.isChainLeader == leader)
        #expect(registered.school == school && registered.canServeSociety == society)
    }
}
