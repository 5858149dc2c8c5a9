internal import Casework
internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Invites everybody whose unmet need fits an open class, each once.
    package func inviteToClass(_ request: InviteToClassRequest.Checked, _ call: Call) async throws
        -> InviteToClassResponse
    {
        try await database.write(call, request) { write in
            let held = try TrainingClassStore.existing(request.classID, in: write)
            try call.requireScope(of: held)
            guard held.state == .open else {
                throw TrainingRecordsError.refused([TrainingNeedRule.Refusal.classNotOpen])
            }
            let filter = TrainingNeedStore.Filter(
                region: held.city, occupation: held.occupationCode,
                groups: TrainingNeedRule.groups(fitting: held.rule), unmet: true)
            var response = InviteToClassResponse(classID: held.classID)
            for need in try TrainingNeedStore.list(filter, before: nil, limit: 10_000, in: write) {
                guard try TrainingNeedStore.invite(need, to: held.classID, in: write) else {
                    response.invitedBefore += 1
                    continue
                }
                response.invited += 1
                try NoticeStore.tell(
                    .person(need.personID), "您登记的培训需求有班级可报名：\(held.title)，\(held.beginsOn)开班",
                    act: "training_need.invited", subject: held.classID, region: held.region, in: write)
            }
            try write.record(
                "training_need.invited", subject: held.classID, region: held.region, response,
                articles: [TrainingNeedRule.citation])
            return response
        }
    }
}
