internal import Casework
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CompetitionService {
    /// Files a competitor's appeal against a result of the event, the own or another's, in time.
    package func fileAppeal(_ request: FileAppealRequest.Checked, _ call: Call) async throws -> Appeal {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write).message
            let own = try EntryStore.live(of: request.personID, in: entry.eventID, write)?.message
            let delegation = try DelegationStore.existing(own?.delegationID ?? entry.delegationID, in: write)
            try delegation.requireSender(call, orPerson: request.personID)
            guard entry.state != .withdrawn else { throw CompetitionError.entryOut }
            let publishedOn = try ResultStore.publishedOn(entry.eventID, in: write)
            if let publishedOn, AppealFiling.lastDay(forResultsPublishedOn: publishedOn, in: book) == nil {
                throw RPCError.figureMissing(FigureKey.appealDays.rawValue)
            }
            let refusals = AppealFiling.refusals(
                publishedOn: publishedOn, appellantCompetes: own != nil, on: call.day, in: book)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
            var appeal = Appeal(
                appealID: RecordID.make("apl", at: call.now), entryID: entry.entryID, eventID: entry.eventID,
                grounds: request.grounds, state: .filed, appellantPersonID: request.personID,
                filedOn: call.day.description)
            let held = try HeldEvent.existing(entry.eventID, in: write)
            appeal.caseID = try CaseFiling(AppealCase.self, call, book: book).file(
                subject: appeal.appealID, title: "\(held.event.name)成绩申诉", region: held.competition.region, in: write
            ).id
            try AppealStore.insert(appeal, on: call.day, in: write)
            try write.record(
                "appeal.filed", subject: appeal.appealID, region: delegation.region, appeal,
                articles: [AppealFiling.citation])
            return appeal
        }
    }
}
