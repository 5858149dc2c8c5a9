internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Adds a class that trains for the post.
    package func addProjectClass(_ request: AddProjectClassRequest.Checked, _ call: Call) async throws
        -> FourInOneProject
    {
        let id = request.projectID
        return try await database.write(call, request) { write in
            let project = try FourInOneProjectStore.existing(id, in: write)
            try call.requireScope(region: project.regionCode, organisation: project.enterpriseCreditCode)
            let held = try TrainingClassStore.existing(request.classID, in: write)
            try TrainingRecordsError.check(
                FourInOneRule.refusals(
                    isClosed: !project.closedOn.isEmpty, isCancelled: held.state == .cancelled,
                    sameOccupation: held.occupationCode == project.occupationCode,
                    sameCity: RegionCode(project.regionCode)?.city == held.city))
            guard try FourInOneProjectStore.add(request.classID, to: id, in: write) else {
                throw TrainingRecordsError.refused([FourInOneRule.Refusal.inProject])
            }
            return try FourInOneProjectStore.record("class_added", id, in: write)
        }
    }
}
