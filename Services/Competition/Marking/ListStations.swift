package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists the stations that the calling judge marks, by code.
    package func listStations(_ request: ListStationsRequest.Checked, _ call: Call) async throws -> ListStationsResponse
    {
        try await database.read { transaction in
            let desk = try JudgeDesk(of: request.eventID, call, in: transaction)
            let signed = try MarkStore.signed(by: desk.judge.judgeID, in: transaction)
            let entries = try EntryStore.list(
                EntryStore.Filter(eventID: request.eventID, isCompeting: true), in: transaction
            ).map(\.message)
            let marked = entries.filter { entry in
                let competes = entry.state == .entered || entry.state == .locked
                return competes && !entry.stationCode.isEmpty && desk.refusals(marking: entry).isEmpty
            }
            return ListStationsResponse(
                stations: marked.sorted {
                    ($0.stationCode.count, $0.stationCode) < ($1.stationCode.count, $1.stationCode)
                }
                .map { entry in
                    Station(
                        stationCode: entry.stationCode, locked: entry.state == .locked,
                        signed: signed.contains(entry.entryID))
                })
        }
    }
}
