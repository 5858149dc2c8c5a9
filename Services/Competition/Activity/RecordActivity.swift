internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Records an activity and counts who took part.
    package func recordActivity(_ request: RecordActivityRequest.Checked, _ call: Call) async throws -> Activity {
        guard request.endedOn <= call.day else { throw CompetitionError.activityNotOver }
        let activity = Activity(
            activityID: RecordID.make("act", at: call.now), kind: request.kind, name: request.name,
            regionCode: request.regionCode.code, endedOn: request.endedOn.description,
            personTimes: Int32(request.personTimes), document: request.document, sponsor: request.sponsor)
        return try await database.write(call, request) { write in
            guard try ActivityStore.insert(activity, on: request.endedOn, in: write) else {
                throw CompetitionError.activityRecorded
            }
            try write.count(
                "competition.participation", in: request.regionCode, on: request.endedOn, times: request.personTimes)
            try write.record(
                "activity.recorded", subject: activity.activityID, region: request.regionCode, activity,
                articles: [PyramidTier.citation])
            return activity
        }
    }
}
