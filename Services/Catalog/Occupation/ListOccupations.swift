package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists occupations by any of code, name, pinyin, initials, tag, level, year and parent.
    package func listOccupations(
        _ request: ListOccupationsRequest.Checked, _ call: Call
    ) async throws -> ListOccupationsResponse {
        var filter = OccupationStore.Filter(tag: request.tag)
        if !request.query.isEmpty { filter.term = request.query.lowercased() }
        if !request.parentCode.isEmpty {
            filter.parent = try OccupationClass(request.parentCode, field: "parent_code")
        }
        // Unless somebody asks for a class's own, occupations are meant, which are of depth 4.
        filter.depth = request.depth > 0 ? request.depth : filter.parent == nil ? 4 : nil
        filter.level = try request.level.map(SkillLevel.init(checked:))
        if request.announcedYear > 0 { filter.announcedYear = request.announcedYear }
        let day = call.day
        let page = try PageRequest(request.page, call, max: 500)
        let narrowed = filter
        let found = try await database.read { read in
            try OccupationStore.list(narrowed, on: day, after: page.text(), limit: page.limit, in: read)
        }
        let (occupations, next) = page.cut(found) { [$0.code] }
        return ListOccupationsResponse(occupations: occupations, nextPageToken: next)
    }
}
