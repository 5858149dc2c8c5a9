internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Changes an open class: sessions that are not held yet, teachers, place, seats.
    package func updateClass(_ request: UpdateClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        let id = request.classID
        guard
            !request.sessions.isEmpty || !request.teachers.isEmpty || !request.place.isEmpty || request.capacity != nil
        else { throw TrainingRecordsError.filterRequired(fields: "sessions, teachers, place, capacity") }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try TrainingClassStore.existing(id, in: write)
            try call.requireScope(of: held)
            guard held.state == .open else {
                throw TrainingRecordsError.refused([Completion.ClosingRefusal.classNotOpen])
            }
            let change = try ClassChange(of: held, by: request, at: call.moment, in: write)
            let figures = ClassFigures(book, for: held.rule, on: held.openedOn, in: held.city)
            guard figures.teachingHourMinutes != nil else {
                throw RPCError.figureMissing(FigureKey.teachingHourMinutes.rawValue)
            }
            try TrainingRecordsError.check(try change.refusals(figures: figures, in: write))
            for session in change.sessions { try SessionStore.move(session, of: id, in: write) }
            guard
                try TrainingClassStore.update(
                    id, place: request.place.isEmpty ? nil : request.place, capacity: request.capacity,
                    teachers: request.teachers.map {
                        ClassTeacher(name: $0.name, enterpriseMentor: $0.enterpriseMentor)
                    },
                    period: change.period, in: write)
            else { throw TrainingRecordsError.refused([ClassResources.Refusal.fewerSeatsThanTaken]) }
            let updated = try TrainingClassStore.existingWhole(id, in: write)
            try write.record(
                "class.changed", subject: id, region: held.region, updated, articles: [ClassResources.citation])
            try suspect(held, on: call.day, in: write) {
                try SuspicionFactStore.timetable(of: held, by: $0, in: write)
            }
            return updated
        }
    }
}
