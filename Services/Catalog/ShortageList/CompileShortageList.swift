package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Drafts a quarter's list from its surveys: the widest gaps, as many as the policy plans, and the newly announced AI occupations.
    package func compileShortageList(
        _ request: CompileShortageListRequest.Checked, _ call: Call
    ) async throws -> ShortageList {
        let (quarter, day) = (request.quarter, call.day)
        return try await database.write(call, request) { write in
            let count = try policyShelf.required(.shortageListOccupations, on: day, in: write)
            let standings = try ShortageStandings.all(in: quarter, write)
            let places = ShortageRanking.ranked(standings.values).prefix(Int(clamping: count))
            let before = try ShortageListStore.findInForce(on: day, in: write)
            var items: [ShortageListItem] = []
            for (index, standing) in places.enumerated() {
                let last = try before.flatMap {
                    try ShortageListStore.findItem(of: standing.occupation, onList: $0, in: write)
                }
                items.append(
                    ShortageListItem(
                        rank: Int32(clamping: index + 1), occupationCode: standing.occupation.description,
                        occupationName: try OccupationStore.findName(of: standing.occupation, in: write) ?? "",
                        previousRank: last?.rank ?? 0, cityCodes: standing.cities.map(\.code),
                        newlyListed: before != nil && last == nil))
            }
            let missing = NewAIOccupations.missing(
                from: try OccupationStore.newAIOccupations(on: day, in: write), listed: Set(places.map(\.occupation)),
                leftOut: [], figure: try policyShelf.book(in: write).value(.newAIOccupationsListed, on: day))
            for code in missing {
                items.append(
                    ShortageListItem(
                        occupationCode: code.description,
                        occupationName: try OccupationStore.findName(of: code, in: write) ?? "",
                        note: "国家新公布的人工智能相关职业"))
            }
            let ruled = items.compactMap { item in
                OccupationCode(item.occupationCode).map { ShortageListContent.Item(occupation: $0, rank: nil) }
            }
            try CatalogError.check(
                ShortageListContent.refusals(items: ruled, quarter: quarter, on: day) { _ in true })
            let content = ShortageDraft.Content(
                items: items, bases: ShortageDraft.bases(of: items, standings), exclusions: [])
            guard
                let id = try ShortageListStore.insertDraft(
                    quarter, content, correcting: nil, by: call.identity.subject, in: write)
            else { throw CatalogError.shortageListExists("quarter") }
            let list = try shortageList(id, on: day, in: write)
            try write.record(
                "shortage_list.drafted", subject: id, region: nil, list, articles: [ShortageRanking.citation])
            return list
        }
    }
}
