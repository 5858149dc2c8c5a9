package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records the end of a mentorship, and what came of it.
    package func endMentorship(_ request: EndMentorshipRequest.Checked, _ call: Call) async throws
        -> Mentorship
    {
        try await database.write(call, request) { write in
            let open = try MentorshipStore.existing(request.mentorshipID, in: write)
            try call.requireScope(region: open.regionCode, organisation: open.creditCode)
            let begun = CivilDay(open.beginsOn) ?? .latest
            try AwardsError.check(
                MentorshipLife.refusals(
                    endingBegunOn: begun, on: request.endsOn, isEnded: !open.endsOn.isEmpty, today: call.day))
            let id = open.mentorshipID
            guard
                try MentorshipStore.end(id, on: request.endsOn, request.outcome, request.remark, in: write)
            else {
                throw AwardsError.refused([MentorshipLife.Refusal.ended])
            }
            let ended = try MentorshipStore.existing(id, in: write)
            try write.record(
                "mentorship.ended", subject: id, region: RegionCode(ended.regionCode), ended,
                articles: [MentorshipLife.citation])
            return ended
        }
    }
}
