package import AwardsMessages
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records that a mentor takes an apprentice.
    package func beginMentorship(_ request: BeginMentorshipRequest.Checked, _ call: Call) async throws
        -> Mentorship
    {
        try await evidence.requirePerson(request.mentorPersonID, in: "mentor_person_id", call)
        try await evidence.requirePerson(request.apprenticePersonID, in: "apprentice_person_id", call)
        let mentorship = Mentorship(
            mentorshipID: RecordID.make("mnt", at: call.now), mentorPersonID: request.mentorPersonID,
            apprenticePersonID: request.apprenticePersonID, creditCode: request.creditCode.text,
            regionCode: request.regionCode.code, beginsOn: request.beginsOn.description,
            remark: request.remark)
        return try await database.write(call, request) { write in
            try AwardsError.check(
                MentorshipLife.refusals(
                    mentor: mentorship.mentorPersonID, apprentice: mentorship.apprenticePersonID,
                    from: request.beginsOn, on: call.day))
            guard try MentorshipStore.add(mentorship, from: request.beginsOn, in: write) else {
                throw AwardsError.refused([MentorshipLife.Refusal.lasting])
            }
            try write.record(
                "mentorship.begun", subject: mentorship.mentorshipID, region: request.regionCode,
                mentorship,
                articles: [MentorshipLife.citation])
            return mentorship
        }
    }
}
