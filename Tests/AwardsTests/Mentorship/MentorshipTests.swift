internal import AwardsMessages
internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct MentorshipTests {
    @Test
    func `a mentorship is recorded from beginning to outcome, and keeps its mentor from reviewing`()
        async throws
    {
        let selection = try await Selection()
        let firm = try await selection.organisation(1, [.enterprise])
        let mentor = try await selection.expert(1)
        let (round, nominations) = try await selection.reviewed(1)
        let apprentice = nominations[0].personID
        let own = selection.client(.enterprise(firm)).mentorships
        let request = BeginMentorshipRequest(
            mentorPersonID: mentor, apprenticePersonID: apprentice, creditCode: firm,
            regionCode: "210100",
            beginsOn: "2022-01-10", remark: "焊接")
        let begun = try await own.beginMentorship(request)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["mentorship_lasting"]) {
            try await own.beginMentorship(request)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "apprentice_person_id") {
            var unknown = request
            unknown.apprenticePersonID = "per_none"
            return try await own.beginMentorship(unknown)
        }
        for ordinal in 2...3 { _ = try await selection.expert(ordinal) }
        await expectRefusal(.failedPrecondition, refusals: ["panel_too_few_experts"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
        let end = EndMentorshipRequest(
            mentorshipID: begun.mentorshipID, endsOn: "2022-05-09", outcome: .levelReached,
            remark: "晋升高级工")
        await expectRefusal(.permissionDenied) {
            try await selection.client(.enterprise(Selection.creditCode(9))).mentorships.endMentorship(
                end)
        }
        #expect(try await own.endMentorship(end).outcome == .levelReached)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["mentorship_ended"]) {
            try await own.endMentorship(end)
        }
        await expectRefusal(.notFound, "MENTORSHIP_NOT_FOUND", field: "mentorship_id") {
            try await own.endMentorship(
                .init(mentorshipID: "mnt_none", endsOn: "2022-05-09", outcome: .completed))
        }
        let listed = try await selection.client(.worker(mentor)).mentorships.listMentorships(
            .init(mentorPersonID: mentor))
        #expect(listed.mentorships.map(\.endsOn) == ["2022-05-09"] && listed.successful == 1)
    }
}
