internal import Ground
internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Voids an activity and takes back what it counted.
    package func voidActivity(_ request: VoidActivityRequest.Checked, _ call: Call) async throws -> Activity {
        try await database.write(call, request) { write in
            let activity = try ActivityStore.existing(request.activityID, in: write)
            try call.requireScope(region: activity.regionCode)
            guard try ActivityStore.void(request.activityID, reason: request.reason, in: write) else {
                throw CompetitionError.activityVoided
            }
            guard let region = RegionCode(activity.regionCode), let day = CivilDay(activity.endedOn) else {
                throw StorageError.corrupt("activity \(request.activityID) has no region or no day")
            }
            try write.takeBack(
                "competition.participation", countedOn: day, in: region, times: Int(activity.personTimes))
            let voided = try ActivityStore.existing(request.activityID, in: write)
            try write.record(
                "activity.voided", subject: request.activityID, region: region, voided,
                articles: [PyramidTier.citation])
            return voided
        }
    }
}
