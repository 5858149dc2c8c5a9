package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives the list of the key counties in force on a day.
    package func getKeyCounties(_ request: GetKeyCountiesRequest.Checked, _ call: Call) async throws -> KeyCountyList {
        let day = request.onDate ?? call.day
        return try await database.read { read in
            guard var list = try KeyCountyStore.find(on: day, in: read)?.message else {
                throw CatalogError.keyCountiesNotFound
            }
            list.planned = try policyShelf.book(in: read).value(.keyCounties, on: day) ?? 0
            list.complete = list.planned > 0 && list.regionCodes.count == list.planned
            return list
        }
    }
}
