internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Records what somebody gives for a competition.
    package func recordSponsorship(_ request: RecordSponsorshipRequest.Checked, _ call: Call) async throws
        -> Sponsorship
    {
        let sponsorship = Sponsorship(
            sponsorshipID: RecordID.make("spo", at: call.now), competitionID: request.competitionID,
            sponsor: request.sponsor, kind: request.kind, valueYuan: request.valueYuan.amount,
            document: request.document)
        return try await database.write(call, request) { write in
            let competition = try CompetitionStore.existing(request.competitionID, in: write)
            try competition.requireOrganiser(call)
            try SponsorshipStore.insert(sponsorship, in: write)
            try write.record(
                "sponsorship.recorded", subject: sponsorship.sponsorshipID, region: competition.region, sponsorship,
                articles: [PyramidTier.citation])
            return sponsorship
        }
    }
}
