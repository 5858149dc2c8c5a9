internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    package func completeClass(_ request: CompleteClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        let id = request.classID
        let book = try policy.book(at: call)
        let day = call.day

        return try await database.write(call, request) { write in
            let trainingClass = try TrainingClassStore.existing(id, in: write)
            try call.requireScope(of: trainingClass)
            guard let figures = Completion.Figures(book, on: day, in: trainingClass.city) else {
                throw TrainingRecordsError.figureMissing
            }
            try TrainingRecordsError.check(
                Completion.closingRefusals(
                    isOpen: trainingClass.state == .open,
                    end: try SessionStore.list(of: id, in: write).last?.time.end
                        ?? DayMoment(day: trainingClass.period.last ?? .latest, minute: 1440),
                    at: call.moment))
            var completed = 0
            for seat in try EnrolmentStore.list(.init(classID: id, state: .enrolled), in: write) {
                completed += try decide(seat, of: trainingClass, figures: figures, on: day, in: write) ? 1 : 0
            }
            let basis = DecisionBasis(figures.used, of: book)
            guard try TrainingClassStore.complete(id, on: day, completed: completed, basis: basis, in: write) else {
                throw TrainingRecordsError.refused([Completion.ClosingRefusal.classNotOpen])
            }
            let closed = try TrainingClassStore.existingWhole(id, in: write)
            try write.record(
                "class.completed", subject: id, region: trainingClass.region, closed, articles: [Completion.citation])
            try suspect(trainingClass, on: day, in: write) {
                try SuspicionFactStore.examine(trainingClass, by: $0, in: write)
            }
            return closed
        }
    }

    /// Decides one trainee's completion, counts it, and lets the voucher of who did not complete lapse.
    private func decide(
        _ seat: Enrolment, of trainingClass: StoredClass, figures: Completion.Figures, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        let refusals = Completion.refusals(
            attended: Int(seat.attendedHours), of: Int(trainingClass.hours),
            points: seat.assessed ? Int(seat.assessmentPoints) : nil, figures: figures)
        try EnrolmentStore.decide(seat.enrolmentID, refusals: refusals, on: day, in: write)
        if refusals.isEmpty {
            let tasks = TrainingTasks.tasks(
                of: trainingClass.rule, group: TargetGroup(seat.workerGroup),
                isShortageOccupation: trainingClass.shortageOccupation)
            for task in tasks { try write.count(task, in: trainingClass.region, on: day, person: seat.personID) }
        } else if !seat.voucherID.isEmpty {
            try VoucherStore.expire(try VoucherStore.existing(seat.voucherID, in: write).id, in: write)
        }
        let decided = try EnrolmentStore.existing(seat.enrolmentID, in: write)
        try write.record(
            refusals.isEmpty ? "trainee.completed" : "trainee.not_completed", subject: seat.enrolmentID,
            region: trainingClass.region, decided.withoutName, articles: [Completion.citation])
        return refusals.isEmpty
    }
}
