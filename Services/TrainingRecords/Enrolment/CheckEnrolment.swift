internal import RequestChecks
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Says whether a person could enrol now, with every reason against it. Changes nothing.
    package func checkEnrolment(
        _ request: CheckEnrolmentRequest.Checked, _ call: Call
    ) async throws -> EnrolmentCheck {
        let book = try policy.book(at: call)
        return try await database.read { read in
            let decided = try EnrolmentCase(
                classID: request.classID, personID: request.personID, book: book, on: call.day, in: read)
            try call.requireScope(of: decided.trainingClass, person: request.personID)
            if call.identity.role == .cityBureau { try call.requireScope(region: decided.person.regionCode) }
            let showsGroup = call.identity.role.scope != .organisation
            let all = decided.admission.refusals
            let refusals = showsGroup ? all : EnrolmentRules.withoutPerson(all)
            return EnrolmentCheck(
                allowed: decided.admission.isAdmitted, refusals: refusals.map { Refusal($0) },
                workerGroup: showsGroup ? decided.admission.group?.message ?? .unspecified : .unspecified,
                basis: decided.basis)
        }
    }
}
