internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsService

/// Three instances of the service on one database.
struct InstancesTests {
    @Test func `the last seats go once, however many instances are asked for them`() async throws {
        let town = try await Town()
        let opened = try await town.openClass(capacity: 3)
        var people: [Person] = []
        for index in 0..<12 { people.append(try await town.member(index)) }
        let racers = people
        let instances = [
            town.records, try await TestService(beside: town.records), try await TestService(beside: town.records),
        ]
        let outcomes = await race(36) { index in
            let school = TrainingRecordsContract.Clients(
                instances[index % 3].channel(as: .institution(Town.institution)))
            return try await school.enrolments.enrolTrainee(
                .init(classID: opened.classID, personID: racers[index / 3].personID)
            ).enrolmentID
        }
        #expect(Set(outcomes.successes).count == 3 && outcomes.successes.count == 3)
        for instance in instances {
            let province = TrainingRecordsContract.Clients(instance.channel(as: .province))
            #expect(try await province.classes.getClass(.init(classID: opened.classID)).enrolledCount == 3)
            #expect(try await instance.database.verifyAudit().firstBroken == nil)
        }
    }
}
