internal import Casework
internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Tells every institution of the city's catalog that may teach an occupation how many unmet needs there are.
    package func pushTrainingNeeds(
        _ request: PushTrainingNeedsRequest.Checked, _ call: Call
    ) async throws -> TrainingNeedPush {
        let (city, occupation) = (request.regionCode, request.occupationCode)
        let institutions = try await catalog.institutions(teaching: occupation, in: city, on: call.day, call)
        return try await database.write(call, request) { write in
            let count = try TrainingNeedStore.count(
                .init(region: city, occupation: occupation.description, unmet: true), in: write
            ).map(\.persons).reduce(0, +)
            guard count > 0 else { throw TrainingRecordsError.refused([TrainingNeedRule.Refusal.noneUnmet]) }
            let push = TrainingNeedPush(
                regionCode: city.code, occupationCode: occupation.description, persons: count,
                institutionCreditCodes: institutions)
            for institution in institutions {
                try NoticeStore.tell(
                    .organisation(institution), "有\(count)名就业重点群体人员希望参加职业\(occupation.description)的培训",
                    act: "training_need.pushed", subject: occupation.description, region: city, in: write)
            }
            try write.record(
                "training_need.pushed", subject: "\(city.code)/\(occupation.description)", region: city, push,
                articles: [TrainingNeedRule.citation])
            return push
        }
    }
}
