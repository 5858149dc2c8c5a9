internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Notes that a person who was registered twice is kept under the other id.
    package func mergePersons(_ request: MergePersonsRequest.Checked, _ call: Call) async throws -> Person {
        let (id, other) = (request.personID, request.intoPersonID)
        return try await database.write(call, request) { write in
            let (wrong, kept) = (try PersonStore.existing(id, in: write), try PersonStore.existing(other, in: write))
            for person in [wrong, kept] { try call.requireScope(region: person.regionCode) }
            let isOne = wrong.birthDate == kept.birthDate && wrong.sex == kept.sex
            try TrainingRecordsError.check(
                PersonMerge.refusals(
                    intoItself: id == other, isSameBirthAndSex: isOne,
                    isMerged: !wrong.mergedIntoPersonID.isEmpty || !kept.mergedIntoPersonID.isEmpty))
            guard try PersonStore.merge(id, into: other, in: write) else {
                throw TrainingRecordsError.refused([PersonMerge.Refusal.mergedBefore])
            }
            return try PersonStore.record("person.merged", id, reason: request.reason, in: write)
        }
    }
}
