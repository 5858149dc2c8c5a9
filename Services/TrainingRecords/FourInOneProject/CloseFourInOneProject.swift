internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Closes a project: who was trained, certified and employed is counted.
    package func closeFourInOneProject(
        _ request: CloseFourInOneProjectRequest.Checked, _ call: Call
    ) async throws -> FourInOneProject {
        let (id, day) = (request.projectID, call.day)
        let (project, people, since) = try await database.read { read in
            (
                try FourInOneProjectStore.existing(id, in: read), try FourInOneProjectStore.trained(in: id, read),
                try FourInOneProjectStore.firstDay(of: id, in: read) ?? day
            )
        }
        try call.requireScope(region: project.regionCode)
        let certificates = try await evaluation.certificates(
            of: people, in: project.occupationCode, level: project.level, since: since.description, call)
        return try await database.write(call, request) { write in
            let project = try FourInOneProjectStore.existing(id, in: write)
            let completed = try project.classIDs.map {
                try TrainingClassStore.existing($0, in: write).state == .completed
            }
            try TrainingRecordsError.check(
                FourInOneRule.closingRefusals(isClosed: !project.closedOn.isEmpty, completed: completed))
            let region = RegionCode(project.regionCode)
            var outcome = FourInOneOutcome()
            for person in try FourInOneProjectStore.trained(in: id, write) {
                outcome.trained += 1
                try write.count(FourInOneRule.trainedTask, in: region, on: day, person: person)
                if certificates[person] != nil { outcome.certified += 1 }
                let employers = try FourInOneProjectStore.employers(of: person, on: day, in: write)
                if employers.contains(project.enterpriseCreditCode) {
                    outcome.employedForPost += 1
                    try write.count(FourInOneRule.employedTask, in: region, on: day, person: person)
                } else if !employers.isEmpty {
                    outcome.employedElsewhere += 1
                }
            }
            guard try FourInOneProjectStore.close(id, outcome, on: day, in: write) else {
                throw TrainingRecordsError.refused([FourInOneRule.Refusal.closed])
            }
            return try FourInOneProjectStore.record("closed", id, in: write)
        }
    }
}
