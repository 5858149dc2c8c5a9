internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Gives a person a seat. Seats, shares and the year's number are decided by constraints, so no race gives one too many.
    package func enrolTrainee(_ request: EnrolTraineeRequest.Checked, _ call: Call) async throws -> Enrolment {
        let (classID, personID) = (request.classID, request.personID)
        let book = try policy.book(at: call)
        let id = RecordID.make("enr", at: call.now)

        return try await database.write(call, request) { write in
            let decided = try EnrolmentCase(
                classID: classID, personID: personID, book: book, on: call.day, in: write)
            try call.requireScope(of: decided.trainingClass, person: personID)
            if try EnrolmentStore.findSeat(of: personID, in: classID, write) != nil {
                throw TrainingRecordsError.enrolledBefore
            }
            try TrainingRecordsError.check(decided.admission.refusals)
            guard try TrainingClassStore.takeSeat(classID, in: write) else {
                throw TrainingRecordsError.refused([EnrolmentRules.Refusal.classFull])
            }
            let enrolment = Enrolment(
                enrolmentID: id, classID: classID, personID: personID,
                workerGroup: decided.admission.group?.message ?? .unspecified, state: .enrolled, basis: decided.basis)
            guard try EnrolmentStore.insert(enrolment, share: decided.share, in: write) else {
                throw TrainingRecordsError.refused([EnrolmentRules.Refusal.sameOccupationAndLevel])
            }
            // Who gave the seat up and takes it again keeps what was attended.
            let attended = try AttendanceStore.countedHours(of: personID, in: classID, write)
            if attended > 0 { try EnrolmentStore.attend(id, hours: attended, in: write) }
            let stored = try EnrolmentStore.existing(id, in: write)
            for task in TrainingTasks.tasksOnEnrolment(in: decided.trainingClass.rule) {
                try write.count(task, in: decided.trainingClass.region, on: call.day, person: personID)
            }
            try write.record(
                "trainee.enrolled", subject: id, region: decided.trainingClass.region, stored.withoutName,
                articles: [decided.trainingClass.rule.citation])
            return stored.seen(by: call)
        }
    }
}
