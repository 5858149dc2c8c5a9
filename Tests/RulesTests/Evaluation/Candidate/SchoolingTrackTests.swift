internal import Rules
internal import Testing

@Suite struct SchoolingTrackTests {
    @Test(
        arguments: [
            (SchoolingEvidence.Kind.university, false, SchoolingTrack.university), (.university, true, .juniorCollege),
            (.seniorWorkerClass, false, .technicianCollegeSenior),
            (.preparatoryTechnicianClass, false, .technicianCollegeTechnician), (.secondaryVocational, false, nil),
            (.specialEducation, false, nil), (.general, false, nil),
        ] as [(SchoolingEvidence.Kind, Bool, SchoolingTrack?)])
    func `a schooling is a track where it is told apart`(
        kind: SchoolingEvidence.Kind, isJuniorCollege: Bool, track: SchoolingTrack?
    ) {
        #expect(SchoolingTrack(kind: kind, isJuniorCollege: isJuniorCollege) == track)
    }

    @Test func `an internship is no work`() {
        #expect(WorkSpell.Kind.allCases.filter(\.countsAsWork) == [.labourContract, .traineeship])
    }
}
