internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func fileAppeal(_ request: FileAppealRequest, _ call: Call) async throws -> Appeal {
        let grounds = try RequestField.text(request.grounds, "grounds", max: 2_000)
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [appeals, delegations, entries, results] write in
            guard let entry = try entries.find(request.entryID, in: write),
                let delegation = try delegations.find(entry.delegationID, in: write)
            else { throw CompetitionError.entryNotFound }
            try call.requireScope(
                region: delegation.regionCode, organisation: delegation.creditCode, person: entry.personID)
            guard entry.state != .withdrawn else { throw CompetitionError.entryWithdrawn }
            let (event, _) = try known(entry.eventID, in: write)
            let published = try results.find(event.eventID, version: 0, in: write)
            let refusals = AppealFiling.refusals(
                publishedOn: published?.publishedAt.map { CivilDay(nanosecondsSince1970: $0.nanosecondsSince1970) },
                competitor: entry.personID, appellant: request.personID, on: call.day, in: book)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
            let appeal = Appeal(
                appealID: RecordID.make("apl", at: call.now), entryID: entry.entryID, eventID: entry.eventID,
                grounds: grounds, state: .filed)
            try appeals.add(appeal, in: write)
            try write.record(
                "appeal.filed", subject: appeal.appealID, region: RegionCode(delegation.regionCode), appeal,
                articles: [AppealFiling.citation])
            return appeal
        }
    }
}
