package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Enters the list of the key counties from a day on.
    package func enterKeyCounties(_ request: EnterKeyCountiesRequest.Checked, _ call: Call) async throws
        -> KeyCountyList
    {
        let (day, counties) = (call.day, request.regionCodes)
        let first = request.effectiveFrom ?? day
        return try await database.write(call, request) { write in
            let planned = try policyShelf.required(.keyCounties, on: first, in: write)
            let last = try KeyCountyStore.find(on: nil, in: write)
            try CatalogError.check(
                KeyCountyEntry.refusals(
                    for: counties, planned: planned,
                    replacing: last.map { .init(first: $0.first, counties: Set($0.counties)) }, from: first))
            try KeyCountyStore.insert(
                counties, version: (last?.message.version ?? 0) + 1, source: request.source, from: first, in: write)
            guard var list = try KeyCountyStore.find(on: nil, in: write)?.message else {
                throw CatalogError.keyCountiesNotFound
            }
            list.planned = planned
            list.complete = list.regionCodes.count == planned
            try write.record(
                "key_counties.entered", subject: "\(list.version)", region: nil, list,
                articles: [KeyCountyEntry.citation])
            return list
        }
    }
}
